import { Timer } from "lucide-react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useApp } from "@/components/shell/app-context";
import { useChats } from "@/components/shell/chats-context";
import { PageHeader } from "@/components/shell/page-header";
import { usePreferences } from "@/components/shell/preferences-context";
import { ChatTiming } from "@/components/timing/chat-timing";
import { askedTiming, turnTiming } from "@/components/timing/turn-timing";
import type { TurnTiming } from "@/components/timing/turn-timing";
import { provisionalTitle } from "@/lib/turns/provisional-title";
import type { GatherUIMessage } from "@/lib/turns/ui-message";
import { IconButton } from "@/components/ui/icon-button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useMediaQuery } from "@/components/ui/use-media-query";
import type { RunSettings } from "./actions-interface";
import { Announcer } from "./announcer";
import { ChatProblem } from "./chat-problem";
import { ChatScroll } from "./chat-scroll";
import { focusField } from "./focus-field";
import { Composer } from "./composer";
import { Conversation } from "./conversation";
import { EmptyChat } from "./empty-chat";
import { exchangesOf } from "./exchanges";
import type { Exchange } from "./exchanges";
import { messageText } from "./message-text";
import { turnOfMessage } from "./turn-of-message";
import { useEscape } from "./use-escape";
import { usePageTitle } from "./use-page-title";
import { whenIdle } from "./when-idle";
import { useGatherChat } from "./use-gather-chat";

/** The timing panel stands beside the chat from this width on; below, it is a sheet. */
const ROOM_FOR_TIMING = "(min-width: 1200px)";

export interface ChatViewProps {
  chatId: string;
  /** null before the first message */
  title: string | null;
  initialMessages: GatherUIMessage[];
  /** the turn that is running as the page is made */
  runningTurnId: string | null;
}

export function ChatView({ chatId, title, initialMessages, runningTurnId }: ChatViewProps) {
  const hydrated = useHydrated();
  const { actions, developerMode, viewer } = useApp();
  const { mode, profile } = usePreferences();
  const { chats, change } = useChats();
  const [draft, setDraft] = useState("");
  const [timingOpen, setTimingOpen] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const settings = useMemo(() => ({ mode, profile }), [mode, profile]);
  const beside = useMediaQuery(ROOM_FOR_TIMING, true);
  const isNew = title === null;

  const chat = useGatherChat({
    chatId,
    initialMessages,
    runningTurnId,
    actions,
    settings,
    onAccepted: (text) => {
      // The first event is on its way to the screen: the list of chats and the address can follow it.
      whenIdle(() => {
        change(chatId, { updatedAt: new Date().toISOString(), ...(isNew && chats.every(({ id }) => id !== chatId) ? { title: provisionalTitle(text) } : {}) });
        // The address is the chat's from now on; the page stays as it is.
        if (isNew) window.history.replaceState(null, "", `/chat/${chatId}`);
      });
    },
    onCard: (card) => {
      if (isNew && chat.messages.filter(({ role }) => role === "user").length === 1) change(chatId, { title: card.assessment.complaint });
    },
    onReturned: (text) => setDraft((now) => (now === "" ? text : now)),
  });
  useEscape(chat.busy, chat.stop);

  const exchanges = useMemo(() => exchangesOf(chat.messages), [chat.messages]);
  const { waiting } = chat;
  const timings = useMemo(() => timingsOf(exchanges, waiting ? settings : null), [exchanges, waiting, settings]);
  const newestAnswer = chat.messages.findLast(({ role }) => role === "assistant");
  const shownTitle = chats.find(({ id }) => id === chatId)?.title ?? title ?? "New chat";

  usePageTitle(shownTitle);
  useEffect(() => {
    if (hydrated && isNew) focusField(field);
  }, [hydrated, isNew]);

  // They keep their identity while an answer streams: what stands above it is not drawn again.
  const { send: sendText, edit: editText, repeat: repeatTurn } = chat;
  const send = useCallback(
    (text: string) => {
      sendText(text, () => {
        setDraft("");
        focusField(field);
      });
    },
    [sendText],
  );
  const edit = useCallback(
    (messageId: string, text: string) => {
      editText(messageId, text, () => focusField(field));
    },
    [editText],
  );
  const repeat = useCallback(
    (turnId: string) => {
      repeatTurn(turnId);
      focusField(field);
    },
    [repeatTurn],
  );

  function tryAgain() {
    if (chat.lostTurnId !== null) chat.follow(chat.lostTurnId);
    else if (draft.trim() !== "") send(draft.trim());
  }
  const canTryAgain = !chat.busy && (chat.lostTurnId !== null || draft.trim() !== "");
  const empty = exchanges.length === 0;

  return (
    <div className="flex min-h-0 flex-1">
      <div className="@container/main flex min-w-0 flex-1 flex-col">
        <PageHeader title={shownTitle}>
          {developerMode && !beside && (
            <IconButton label="Timing" icon={<Timer size={20} aria-hidden="true" />} disabled={!hydrated} onClick={() => setTimingOpen(true)} />
          )}
        </PageHeader>
        <main id="main" tabIndex={-1} className="flex min-h-0 flex-1 flex-col">
          <ChatScroll newest={`${exchanges.length}.${exchanges.at(-1)?.answers.length ?? 0}.${chat.waiting}`}>
            {empty && <EmptyChat name={viewer.kind === "demo" ? (viewer.name.split(" ")[0] ?? null) : null} onPick={send} />}
            <Conversation
              exchanges={exchanges}
              busy={chat.busy}
              waiting={chat.waiting}
              onReply={send}
              onEdit={edit}
              onTryAgain={repeat}
            />
          </ChatScroll>
          <div className="mx-auto w-full max-w-188 shrink-0 px-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] pt-1 @min-[36rem]/main:px-4">
            {chat.problem !== null && <ChatProblem problem={chat.problem} onTryAgain={canTryAgain ? tryAgain : null} />}
            {chat.connection === "reconnecting" && (
              <p role="status" className="pb-1.5 text-center text-sm text-ink-2">
                Reconnecting…
              </p>
            )}
            <Composer field={field} draft={draft} onDraft={setDraft} onSend={() => send(draft.trim())} onStop={chat.stop} busy={chat.busy} stopping={chat.stopping} />
          </div>
        </main>
        <Announcer busy={chat.busy} view={newestAnswer === undefined ? null : turnOfMessage(newestAnswer)} />
      </div>
      {developerMode && (
        <ChatTiming
          beside={beside}
          open={timingOpen}
          onOpenChange={setTimingOpen}
          turns={timings}
          busy={chat.busy}
          onAskAgain={({ turnId, mode: from, profile: same }) => chat.repeat(turnId, { mode: from === "sequential" ? "concurrent" : "sequential", profile: same })}
        />
      )}
    </div>
  );
}

/** @param asked how the newest message is being run while nothing of its turn has come; null when there is no such message */
function timingsOf(exchanges: readonly Exchange[], asked: RunSettings | null): TurnTiming[] {
  const timings = exchanges.flatMap(({ question, answers }) =>
    answers.flatMap((message) => turnTiming(turnOfMessage(message), question === null ? "" : messageText(question)) ?? []),
  );
  const last = exchanges.at(-1);
  const question = last?.answers.length === 0 ? last.question : null;
  return asked === null || question === null ? timings : [...timings, askedTiming(question.id, messageText(question), asked)];
}
