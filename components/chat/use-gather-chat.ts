"use client";

import { useChat } from "@ai-sdk/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { AnswerCard } from "@/lib/turns/types";
import type { GatherUIMessage } from "@/lib/turns/ui-message";
import type { Problem } from "@/lib/turns/problem";
import type { GatherActions, RunSettings } from "./actions-interface";
import { newId } from "./new-id";
import { GatherTransport } from "./transport/gather-transport";
import type { ResumeRequest } from "./transport/gather-transport";
import { TurnProblem } from "./transport/turn-problem";

interface GatherChatOptions {
  chatId: string;
  initialMessages: GatherUIMessage[];
  runningTurnId: string | null;
  actions: GatherActions;
  settings: RunSettings;
  /** the server has the message: its turn is running */
  onAccepted: (text: string) => void;
  /** a turn has its card */
  onCard: (card: AnswerCard) => void;
  /** the message did not get through; it is the caller's to keep */
  onReturned: (text: string) => void;
}

interface Sending {
  id: string;
  text: string;
  before: GatherUIMessage[];
  accepted: boolean;
}

const UNEXPECTED: Problem = {
  code: "unexpected",
  message: "Something went wrong on this page.",
  nextStep: "Try again, or reload the page: your chat is kept.",
};

/** The conversation: its messages, what is under way, what went wrong, and what can be done. */
export function useGatherChat({ chatId, initialMessages, runningTurnId, actions, settings, onAccepted, onCard, onReturned }: GatherChatOptions) {
  const [connection, setConnection] = useState<"open" | "reconnecting">("open");
  const [transport] = useState(() => new GatherTransport({ actions, runningTurnId, onConnection: setConnection }));
  const sending = useRef<Sending | null>(null);
  const runningTurn = useRef<string | null>(runningTurnId);
  const stopAsked = useRef(false);
  const [stopping, setStopping] = useState(false);
  const [stopProblem, setStopProblem] = useState<Problem | null>(null);

  const stopTurn = useCallback(
    async (turnId: string) => {
      const result = await actions.stopTurn({ turnId }).catch(() => null);
      if (result?.ok !== true) {
        setStopping(false);
        setStopProblem(result?.error ?? { code: "not_stopped", message: "The checks could not be stopped.", nextStep: "Press Stop again." });
      }
    },
    [actions],
  );

  const chat = useChat<GatherUIMessage>({
    id: chatId,
    messages: initialMessages,
    transport,
    resume: runningTurnId !== null,
    onData: (part) => {
      if (part.type === "data-card") onCard(part.data);
      if (part.type !== "data-cursor") return;
      runningTurn.current = part.data.turnId;
      if (sending.current !== null && !sending.current.accepted) {
        sending.current.accepted = true;
        onAccepted(sending.current.text);
      }
      if (stopAsked.current) {
        stopAsked.current = false;
        void stopTurn(part.data.turnId);
      }
    },
    onFinish: () => {
      stopAsked.current = false;
      setStopping(false);
      setConnection("open");
    },
    onError: (error) => {
      const lost = sending.current;
      if (lost === null || lost.accepted || (error instanceof TurnProblem && error.accepted)) return;
      chat.setMessages(lost.before);
      onReturned(lost.text);
    },
  });
  const { messages, sendMessage, resumeStream, status } = chat;
  const shown = useRef(messages);
  useEffect(() => {
    shown.current = messages;
  }, [messages]);
  const hydrated = useHydrated();
  const busy = status === "submitted" || status === "streaming" || (runningTurnId !== null && !hydrated);

  const beginning = useRef(false);
  const begin = useCallback(
    (text: string, replaces: string | undefined, onDrawn: () => void) => {
      if (beginning.current) return;
      beginning.current = true;
      // The same words again keep their id: if they did arrive the first time, they are not answered twice.
      const again = sending.current !== null && !sending.current.accepted && sending.current.text === text;
      const id = again && sending.current !== null ? sending.current.id : newId();
      sending.current = { id, text, before: shown.current, accepted: false };
      runningTurn.current = null;
      const message = { id, role: "user" as const, parts: [{ type: "text" as const, text }] };
      // The request leaves at the end of this task; what is drawn in it would have to be waited for.
      transport.sendAhead({ chatId, messageId: id, text, replaces, ...settings });
      setTimeout(() => {
        beginning.current = false;
        setStopProblem(null);
        void sendMessage(replaces === undefined ? message : { ...message, messageId: replaces }, { body: settings });
        onDrawn();
      }, 0);
    },
    [chatId, sendMessage, settings, transport],
  );

  const resume = useCallback(
    (request: ResumeRequest) => {
      setStopProblem(null);
      sending.current = null;
      runningTurn.current = request.kind === "follow" ? request.turnId : null;
      void resumeStream({ body: request });
    },
    [resumeStream],
  );

  const stop = useCallback(() => {
    setStopping(true);
    setStopProblem(null);
    if (runningTurn.current === null) stopAsked.current = true;
    else void stopTurn(runningTurn.current);
  }, [stopTurn]);

  return {
    messages,
    busy,
    /** sent, and nothing of the answer has come yet */
    waiting: status === "submitted",
    stopping,
    connection: busy ? connection : "open",
    problem: stopProblem ?? (status === "error" ? problemOf(chat.error) : null),
    /** whether the problem left a turn running that can be followed again */
    lostTurnId: status === "error" && chat.error instanceof TurnProblem && chat.error.accepted ? lastTurnId(messages) : null,
    /** `onDrawn` is called with the message's own appearance on the page */
    send: useCallback((text: string, onDrawn: () => void) => begin(text, undefined, onDrawn), [begin]),
    edit: useCallback((messageId: string, text: string, onDrawn: () => void) => begin(text, messageId, onDrawn), [begin]),
    repeat: useCallback(
      (turnId: string, run: RunSettings = settings) => resume({ kind: "repeat", turnId, requestId: newId(), ...run }),
      [resume, settings],
    ),
    follow: useCallback((turnId: string) => resume({ kind: "follow", turnId }), [resume]),
    stop,
  };
}

function problemOf(error: Error | undefined): Problem {
  return error instanceof TurnProblem ? error.problem : UNEXPECTED;
}

function lastTurnId(messages: readonly GatherUIMessage[]): string | null {
  return messages.findLast(({ role }) => role === "assistant")?.metadata?.turnId ?? null;
}
