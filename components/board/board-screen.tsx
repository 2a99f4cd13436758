"use client";

import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { newId } from "@/components/chat/new-id";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useAction } from "@/components/ui/use-action";
import { isUnseenEmergency, type BoardCase } from "@/lib/board/board-case";
import { countCases, filterCases, NO_FILTER, type BoardFilter } from "@/lib/board/filter-cases";
import type { BoardActions } from "./board-actions";
import { BoardFilters } from "./board-filters";
import { BoardHeader } from "./board-header";
import type { BoardCommand } from "./board-key";
import { CaseList } from "./case-list";
import { CasePanel } from "./case-panel";
import { CloseDialog } from "./close-dialog";
import { KeysList } from "./keys-list";
import { UrgencyDialog } from "./urgency-dialog";
import { useAlarm } from "./use-alarm";
import { useBoardFeed } from "./use-board-feed";
import { useBoardKeys } from "./use-board-keys";
import { useSeconds } from "./use-seconds";
import { useWall } from "./use-wall";

interface BoardScreenProps {
  actions: BoardActions;
  member: { userId: string; name: string };
  /** all open cases as they were at `at`, ms since the epoch */
  cases: readonly BoardCase[];
  /** the case that the address asks for; null when it asks for none */
  chosen: string | null;
  at: number;
  /** how many events nobody could be told of; null when that is not known */
  undelivered: number | null;
  timeZone: string;
}

type Dialog = "keys" | "level" | "close";

export function BoardScreen({ actions, member, cases: initial, chosen: asked, at, undelivered, timeZone }: BoardScreenProps) {
  const hydrated = useHydrated();
  const { cases, connection } = useBoardFeed(initial, at);
  const [filter, setFilter] = useState<BoardFilter>(NO_FILTER);
  const [chosenId, setChosenId] = useState(asked);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  // What went wrong is said where it was tried, and nowhere else.
  const [triedId, setTriedId] = useState<string | null>(null);
  const [keysHeard, setKeysHeard] = useState(true);
  const [wall, toggleWall] = useWall();
  const search = useRef<HTMLInputElement>(null);
  const message = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  // The clock only matters to the board's order where it is asked who is over their target.
  const now = useSeconds(at);
  const clock = filter.late ? now : at;
  const words = useDeferredValue(filter.words);
  const shown = useMemo(() => filterCases(cases.values(), { ...filter, words }, member.userId, clock), [cases, filter, words, member.userId, clock]);
  const counts = useMemo(() => countCases(cases.values()), [cases]);
  const unseen = useMemo(() => [...cases.values()].filter(isUnseenEmergency).map(({ caseId }) => caseId), [cases]);
  const alarm = useAlarm(unseen);
  const chosen = chosenId === null ? null : (cases.get(chosenId) ?? null);

  const claim = useAction(actions.claimCase);
  const release = useAction(actions.releaseCase);
  const acknowledge = useAction(actions.acknowledgeEmergency);
  const pending = claim.pending || release.pending || acknowledge.pending;
  const { run: runClaim } = claim;
  const claimCase = useCallback(
    (caseId: string) => {
      setChosenId(caseId);
      setTriedId(caseId);
      void runClaim({ caseId, entryId: newId() });
    },
    [runClaim],
  );

  function claimOrGiveBack({ caseId, claimed }: BoardCase) {
    setTriedId(caseId);
    if (claimed?.userId === member.userId) void release.run({ caseId, entryId: newId() });
    else claimCase(caseId);
  }

  function step(by: 1 | -1) {
    const index = shown.findIndex(({ caseId }) => caseId === chosenId);
    const next = shown[index < 0 ? 0 : Math.min(shown.length - 1, Math.max(0, index + by))];
    if (next !== undefined) setChosenId(next.caseId);
  }

  function leave() {
    setChosenId(null);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }

  const commands: Readonly<Record<BoardCommand, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    open: () => heading.current?.focus(),
    claim: () => chosen !== null && claimOrGiveBack(chosen),
    acknowledge: () => {
      if (chosen === null || !isUnseenEmergency(chosen)) return;
      setTriedId(chosen.caseId);
      void acknowledge.run({ caseId: chosen.caseId, entryId: newId() });
    },
    level: () => chosen !== null && setDialog("level"),
    message: () => message.current?.focus(),
    close: () => chosen !== null && setDialog("close"),
    search: () => search.current?.focus(),
    sound: alarm.toggle,
    wall: toggleWall,
    keys: () => setDialog("keys"),
    leave,
  };
  useBoardKeys((command) => {
    if (hydrated && (keysHeard || command === "leave")) commands[command]();
  });
  useEffect(() => {
    document.title = `${counts.unseen > 0 ? `(${counts.unseen}) ` : ""}Board · Gather`;
  }, [counts.unseen]);

  return (
    <div data-wall={wall || undefined} className="flex h-dvh flex-col overflow-hidden">
      <BoardHeader
        undelivered={undelivered}
        name={member.name}
        connection={connection}
        muted={alarm.muted}
        wall={wall}
        onSound={alarm.toggle}
        onWall={toggleWall}
        onKeys={() => setDialog("keys")}
        onSignOut={() => void actions.signOut()}
      />
      {connection === "signed_out" && <Line text="You are signed out: what you see no longer changes." link={{ href: "/sign-in", words: "Sign in again" }} />}
      {alarm.blocked && <Line text="A new emergency has come. Press any key to hear the sound from now on." />}
      <p role="status" className="sr-only">
        {counts.unseen > 0 && `${counts.unseen} ${counts.unseen === 1 ? "emergency" : "emergencies"} not acknowledged`}
      </p>
      <BoardFilters filter={filter} counts={counts} search={search} wall={wall} aside={chosen !== null} disabled={!hydrated} onChange={(change) => setFilter((before) => ({ ...before, ...change }))} />
      <main id="main" tabIndex={-1} className="flex min-h-0 flex-1">
        <div className={`min-w-0 flex-1 flex-col ${chosen !== null && !wall ? "hidden lg:flex" : "flex"}`}>
          <CaseList cases={shown} chosenId={chosenId} me={member.userId} at={at} wall={wall} filtered={cases.size > 0} disabled={!hydrated} onChoose={setChosenId} onClaim={claimCase} />
        </div>
        {chosen !== null && !wall && (
          <aside aria-label="The chosen case" className="flex min-h-0 w-full min-w-0 flex-col border-line lg:w-116 lg:shrink-0 lg:border-l">
            <CasePanel
              each={chosen}
              actions={actions}
              member={member}
              at={at}
              timeZone={timeZone}
              field={message}
              heading={heading}
              pending={pending}
              problem={triedId === chosen.caseId ? (claim.problem ?? release.problem ?? acknowledge.problem) : null}
              onClaim={() => claimOrGiveBack(chosen)}
              onAcknowledge={commands.acknowledge}
              onLevel={() => setDialog("level")}
              onEnd={() => setDialog("close")}
              onLeave={leave}
            />
          </aside>
        )}
      </main>
      <KeysList open={dialog === "keys"} listening={keysHeard} onListening={setKeysHeard} onClose={() => setDialog(null)} />
      {dialog === "level" && chosen !== null && <UrgencyDialog each={chosen} decide={actions.decideUrgency} onClose={() => setDialog(null)} />}
      {dialog === "close" && chosen !== null && <CloseDialog each={chosen} close={actions.closeCase} onClose={() => setDialog(null)} />}
    </div>
  );
}

function Line({ text, link }: { text: string; link?: { href: "/sign-in"; words: string } }) {
  return (
    <p role="alert" className="bg-urgent-tint px-4 py-2 text-center">
      {text}{" "}
      {link !== undefined && (
        <a href={link.href} className="font-semibold underline">
          {link.words}
        </a>
      )}
    </p>
  );
}
