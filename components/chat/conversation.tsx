import type { GatherUIMessage } from "@/lib/turns/ui-message";
import { Answer } from "./answer";
import type { Exchange } from "./exchanges";
import { messageText } from "./message-text";
import { PatientMessage } from "./patient-message";
import { PENDING_TURN } from "./pending-turn";
import { placeEntries } from "./place-entries";
import { SlotHomesContext } from "./slot-homes";
import { TeamEntryCard } from "./team-entry";
import { useTeamEntries } from "./team-entries-context";
import { turnOfMessage } from "./turn-of-message";
import { useSlotHomes } from "./use-slot-homes";

interface ConversationProps {
  exchanges: readonly Exchange[];
  busy: boolean;
  /** asked, and nothing has come yet */
  waiting: boolean;
  onReply: (text: string) => void;
  onEdit: (messageId: string, text: string) => void;
  onTryAgain: (turnId: string) => void;
}

/** What was said. Read out on demand only: the announcer says what is new, at the start and at the end. */
export function Conversation({ exchanges, busy, waiting, onReply, onEdit, onTryAgain }: ConversationProps) {
  const last = exchanges.at(-1);
  const homes = useSlotHomes(exchanges);
  const placed = placeEntries(exchanges, useTeamEntries());
  return (
    <SlotHomesContext value={homes}>
      <div role="log" aria-label="Conversation" aria-live="off" className="grid gap-7">
        {exchanges.map((exchange, place) => {
          const { question, answers } = exchange;
          const newest = exchange === last;
          const views = viewsOf(answers, newest && waiting);
          const bothModes = new Set(answers.map(({ metadata }) => metadata?.mode)).size > 1;
          return (
            <div key={question?.id ?? answers[0]?.id} className="grid gap-4">
              {question !== null && <PatientMessage id={question.id} text={messageText(question)} onEdit={newest && !busy ? onEdit : null} />}
              {views.map((view, index) => (
                // By place: the answer that is awaited and the one that then comes are the same, and are not drawn anew.
                <Answer
                  key={index}
                  view={view}
                  newest={newest && index === views.length - 1}
                  busy={busy && newest}
                  labelled={bothModes}
                  further={index > 0}
                  onReply={onReply}
                  onTryAgain={onTryAgain}
                />
              ))}
              {placed[place]?.map((entry) => <TeamEntryCard key={entry.id} entry={entry} />)}
            </div>
          );
        })}
      </div>
    </SlotHomesContext>
  );
}

function viewsOf(answers: readonly GatherUIMessage[], waiting: boolean) {
  const views = answers.map((message) => {
    const view = turnOfMessage(message);
    return view.turn === null ? PENDING_TURN : view;
  });
  const last = views.at(-1);
  const begun = last !== undefined && (last.turn === null || last.turn.status === "running");
  return waiting && !begun ? [...views, PENDING_TURN] : views;
}
