import { BellRing, X } from "lucide-react";
import Link from "next/link";
import type { Ref } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { ProblemText } from "@/components/ui/problem-text";
import { Skeleton } from "@/components/ui/skeleton";
import { isUnseenEmergency, type BoardCase } from "@/lib/board/board-case";
import { levelOf } from "@/lib/board/filter-cases";
import type { CaseFindings } from "@/lib/board/case-findings";
import type { Problem } from "@/lib/turns/problem";
import { AgentsLine } from "./agents-line";
import type { BoardActions } from "./board-actions";
import { whoOf } from "./case-row";
import { CaseTalkView } from "./case-talk-view";
import { LevelBlock } from "./level-block";
import { MessageForm } from "./message-form";
import { useTalk } from "./use-talk";
import { WaitingCell } from "./waiting-cell";

interface CasePanelProps {
  each: BoardCase;
  actions: BoardActions;
  member: { userId: string; name: string };
  at: number;
  timeZone: string;
  field: Ref<HTMLTextAreaElement>;
  heading: Ref<HTMLHeadingElement>;
  pending: boolean;
  problem: Problem | null;
  onClaim: () => void;
  onAcknowledge: () => void;
  onLevel: () => void;
  onEnd: () => void;
  onLeave: () => void;
}

/** Everything about one case, and everything that can be done about it. */
export function CasePanel({ each, actions, member, at, timeZone, field, heading, pending, problem, onClaim, onAcknowledge, onLevel, onEnd, onLeave }: CasePanelProps) {
  const { caseId, patient, complaint, claimed, findings, running } = each;
  const { talk, problem: talkProblem, again } = useTalk(actions.readTalk, caseId, `${each.version}${running === null ? "" : " running"}`);
  const mine = claimed?.userId === member.userId;
  return (
    <article aria-label={`Case of ${patient.name}`} data-level={levelOf(each)} className="flex min-h-0 flex-1 flex-col bg-paper">
      <header className="grid gap-3 border-b border-line px-5 py-4">
        <div className="flex items-start gap-3">
          <div className="min-w-0 flex-1">
            <h2 ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
              {whoOf(patient)}
            </h2>
            <p className="text-ink-2">
              {[patient.sex, patient.pregnant ? "pregnant" : null].filter((word) => word !== null).join(", ")}
              {(patient.sex !== null || patient.pregnant) && ". "}
              {complaint}
            </p>
          </div>
          <WaitingCell waiting={each} at={at} />
          <IconButton label="Close the panel" icon={<X size={20} aria-hidden="true" />} onClick={onLeave} className="-mr-2 -mt-1" />
        </div>
        <div className="flex flex-wrap gap-2">
          {isUnseenEmergency(each) && (
            <Button look="danger" disabled={pending} onClick={onAcknowledge}>
              <BellRing size={18} aria-hidden="true" />
              Acknowledge
            </Button>
          )}
          {claimed === null || mine ? (
            <Button look={claimed === null && !isUnseenEmergency(each) ? "primary" : "secondary"} disabled={pending} onClick={onClaim}>
              {mine ? "Give back" : "Claim"}
            </Button>
          ) : (
            <p className="inline-flex min-h-11 items-center text-ink-2">Claimed by {claimed.name}</p>
          )}
          <Button disabled={pending} onClick={onLevel}>
            Change level
          </Button>
          <Link href={`/board/calendar?case=${caseId}`} className={buttonClass()}>
            Book a visit
          </Link>
          <Button disabled={pending} onClick={onEnd}>
            Close case
          </Button>
        </div>
        <ProblemText problem={problem} />
      </header>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by the keyboard */}
      <div tabIndex={0} role="region" aria-label="Findings and conversation" className="grid min-h-0 flex-1 content-start gap-5 overflow-y-auto px-5 py-4 focus-visible:-outline-offset-2">
        <LevelBlock each={each} timeZone={timeZone} />
        {each.acknowledged !== null && <p className="text-sm text-ink-2">Emergency acknowledged by {each.acknowledged.name}.</p>}
        <AgentsLine running={running} />
        {findings !== null && <Findings findings={findings} />}
        <section aria-labelledby="talk" className="grid gap-2">
          <h3 id="talk" className="font-semibold">
            Conversation
          </h3>
          {talk !== null && <CaseTalkView talk={talk} timeZone={timeZone} />}
          {talk === null && talkProblem === null && <Skeleton className="h-16" />}
          <ProblemText problem={talkProblem} />
        </section>
      </div>
      <footer className="border-t border-line px-5 py-3">
        <MessageForm key={caseId} caseId={caseId} patient={patient.name} author={member.name} field={field} send={actions.messagePatient} onSent={again} />
      </footer>
    </article>
  );
}

const SEVERITY = { contraindicated: "never together", major: "serious", moderate: "take care", minor: "good to know" } as const;

function Findings({ findings: { redFlags, warnings, risks } }: { findings: CaseFindings }) {
  return (
    <dl className="grid gap-3 text-[0.9375rem]">
      <Group name="Red flags" texts={redFlags.map(({ label }) => label)} none="None found" />
      <Group name="Interactions" texts={warnings.map(({ title, severity }) => `${title} (${SEVERITY[severity]})`)} none="None found" />
      <Group name="Risk scores" texts={risks.map(({ name, value, band }) => `${name}: ${value}, ${band}`)} none="None could be worked out" />
    </dl>
  );
}

function Group({ name, texts, none }: { name: string; texts: readonly string[]; none: string }) {
  return (
    <div>
      <dt className="font-semibold">{name}</dt>
      {texts.length === 0 ? <dd className="text-ink-2">{none}</dd> : texts.map((text) => <dd key={text}>{text}</dd>)}
    </div>
  );
}
