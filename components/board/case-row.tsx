import clsx from "clsx";
import { BellRing, MessageSquareDot } from "lucide-react";
import { memo } from "react";
import { Button } from "@/components/ui/button";
import { formatAge } from "@/components/shell/viewer-card";
import { isUnseenEmergency, type BoardCase } from "@/lib/board/board-case";
import { levelOf } from "@/lib/board/filter-cases";
import { AgentsLine } from "./agents-line";
import { FindingsLine } from "./findings-line";
import { LevelBadge } from "./level-badge";
import { WaitingCell } from "./waiting-cell";
import { WhoDecided } from "./who-decided";

interface CaseRowProps {
  each: BoardCase;
  chosen: boolean;
  /** the viewer's account */
  me: string;
  /** the page's clock */
  at: number;
  /** on a wall: no names, no buttons */
  wall: boolean;
  disabled: boolean;
  onChoose: (caseId: string) => void;
  onClaim: (caseId: string) => void;
}

/** One case in one row: how urgent and by whose word, who and why, what was found, how long they wait, who has it. */
export const CaseRow = memo(function CaseRow({ each, chosen, me, at, wall, disabled, onChoose, onClaim }: CaseRowProps) {
  const { caseId, complaint, findings, human, claimed, running } = each;
  const unseen = isUnseenEmergency(each);
  return (
    <div
      data-case-id={caseId}
      data-level={levelOf(each)}
      className={clsx(
        "relative grid h-full grid-cols-[minmax(0,1fr)_6rem] gap-x-4 gap-y-1 border-b border-line px-4 py-2.5 @min-[56rem]/list:grid-cols-[8.5rem_minmax(0,1.3fr)_minmax(0,1fr)_6.5rem_8rem] @min-[56rem]/list:items-center",
        chosen ? "bg-brand-tint" : unseen ? "bg-emergency-tint" : "bg-surface",
        unseen && "before:absolute before:inset-y-0 before:left-0 before:w-1 before:bg-emergency",
      )}
    >
      <div className="col-span-2 flex min-w-0 flex-wrap items-center gap-x-2 gap-y-0.5 @min-[56rem]/list:col-span-1 @min-[56rem]/list:grid @min-[56rem]/list:justify-items-start">
        <LevelBadge level={levelOf(each)} className={unseen && !chosen ? "bg-surface" : undefined} />
        {each.urgency !== null && <WhoDecided human={human?.name ?? null} className="max-w-full pl-1" />}
        {each.unreadSince !== null && (
          <span className="inline-flex items-center gap-1 pl-1 text-sm font-semibold text-brand">
            <MessageSquareDot size={14} aria-hidden="true" />
            New message
          </span>
        )}
        {unseen && (
          <span className="inline-flex items-center gap-1 pl-1 text-sm font-semibold text-emergency @min-[56rem]/list:hidden">
            <BellRing size={14} aria-hidden="true" />
            New
          </span>
        )}
      </div>
      <div className="min-w-0">
        <h3 className="min-w-0 truncate">
          {/* Its whole row is the target; the name is what it says. */}
          <button type="button" disabled={disabled} aria-pressed={chosen} onClick={() => onChoose(caseId)} className="max-w-full truncate text-left font-semibold after:absolute after:inset-0 after:content-[''] focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-current">
            {wall ? initialsOf(each.patient.name) : whoOf(each.patient)}
            <span className="font-normal">, {complaint}</span>
          </button>
        </h3>
        <p className="truncate text-[0.9375rem] text-ink-2">{findings?.why ?? "Just asked; the checks have begun"}</p>
        <AgentsLine running={running} />
      </div>
      <div className="hidden min-w-0 @min-[56rem]/list:block">
        <FindingsLine findings={findings} />
      </div>
      <WaitingCell waiting={each} at={at} />
      <div className="col-span-2 flex min-w-0 items-center gap-2 @min-[56rem]/list:col-span-1 @min-[56rem]/list:justify-end">
        <div className="min-w-0 flex-1 @min-[56rem]/list:hidden">
          <FindingsLine findings={findings} />
        </div>
        {claimed !== null ? (
          <p className={clsx("truncate text-[0.9375rem]", claimed.userId === me ? "font-semibold text-brand" : "text-ink-2")}>{claimed.userId === me ? "Yours" : claimed.name}</p>
        ) : (
          !wall && (
            <Button className="relative z-10" disabled={disabled} aria-label={`Claim ${each.patient.name}, ${complaint}`} onClick={() => onClaim(caseId)}>
              Claim
            </Button>
          )
        )}
      </div>
    </div>
  );
});

/** "Maria Rossi, 67" */
export function whoOf({ name, age }: BoardCase["patient"]): string {
  return age === null ? name : `${name}, ${formatAge(age)}`;
}

/** On a wall that visitors pass, a patient is not named. */
function initialsOf(name: string): string {
  return name.split(/\s+/).map((word) => word.charAt(0)).join("");
}
