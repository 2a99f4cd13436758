import type { ChatTransport } from "ai";
import type { GatherChunk, GatherUIMessage } from "@/lib/turns/ui-message";
import type { GatherActions, RunSettings, TurnStream } from "../actions-interface";
import { messageText } from "../message-text";
import { resumableTurn } from "./resumable-turn";
import type { ResumableTurn } from "./resumable-turn";
import { waitForNetwork } from "./wait-for-network";

/** What `resumeStream` is asked for: to go on with a turn, or to answer the same message once more. */
export type ResumeRequest = { kind: "follow"; turnId: string } | ({ kind: "repeat"; turnId: string; requestId: string } & RunSettings);

type TurnActions = Pick<GatherActions, "sendMessage" | "editLastMessage" | "repeatTurn" | "followTurn">;

/** A patient's message on its way; `replaces` names the one whose place it takes. */
export interface Outgoing extends RunSettings {
  chatId: string;
  messageId: string;
  text: string;
  replaces: string | undefined;
}

interface GatherTransportOptions {
  actions: TurnActions;
  /** the turn that was running when the page was made */
  runningTurnId: string | null;
  onConnection: ResumableTurn["onConnection"];
}

/** Sends the last message only, and follows a turn's log through lost connections. */
export class GatherTransport implements ChatTransport<GatherUIMessage> {
  /** a resumed stream starts at the turn's first entry */
  readonly resumeStreamIsReplay = true;

  #ahead: { messageId: string; answer: Promise<TurnStream> } | null = null;

  constructor(private readonly options: GatherTransportOptions) {}

  /**
   * Sends a message before `sendMessages` is asked to, which then takes up its answer: the request leaves while the
   * page is still being drawn.
   */
  sendAhead(outgoing: Outgoing): void {
    const answer = this.#request(outgoing);
    // Its failure is met by whoever takes the answer up.
    answer.catch(() => undefined);
    this.#ahead = { messageId: outgoing.messageId, answer };
  }

  /** A `messageId` names the patient's message that this one replaces. */
  async sendMessages({ chatId, messages, messageId, abortSignal, body }: Parameters<ChatTransport<GatherUIMessage>["sendMessages"]>[0]) {
    const message = messages.at(-1);
    if (message === undefined || !isRunSettings(body)) throw new Error("sendMessages needs a message and the run's settings");
    const { mode, profile } = body;
    const outgoing = { chatId, messageId: message.id, text: messageText(message), replaces: messageId, mode, profile };
    return this.#stream(abortSignal, () => this.#sentAhead(message.id) ?? this.#request(outgoing));
  }

  #request({ chatId, messageId, text, replaces, mode, profile }: Outgoing): Promise<TurnStream> {
    const { actions } = this.options;
    return replaces === undefined
      ? actions.sendMessage({ chatId, messageId, text, mode, profile })
      : actions.editLastMessage({ chatId, messageId: replaces, newMessageId: messageId, text, mode, profile });
  }

  /** The answer to a message that was sent ahead, once: a further try is another request. */
  #sentAhead(messageId: string): Promise<TurnStream> | null {
    const ahead = this.#ahead;
    if (ahead?.messageId !== messageId) return null;
    this.#ahead = null;
    return ahead.answer;
  }

  async reconnectToStream({ abortSignal, body }: Parameters<ChatTransport<GatherUIMessage>["reconnectToStream"]>[0]) {
    const { actions, runningTurnId } = this.options;
    const request: ResumeRequest | null = isResumeRequest(body) ? body : runningTurnId === null ? null : { kind: "follow", turnId: runningTurnId };
    if (request === null) return null;
    return this.#stream(abortSignal, () => {
      if (request.kind === "follow") return actions.followTurn({ turnId: request.turnId, afterSeq: 0 });
      const { turnId, requestId, mode, profile } = request;
      return actions.repeatTurn({ turnId, requestId, mode, profile });
    });
  }

  #stream(abortSignal: AbortSignal | undefined, open: () => Promise<TurnStream>): ReadableStream<GatherChunk> {
    const unread = new AbortController();
    const signal = AbortSignal.any([unread.signal, ...(abortSignal === undefined ? [] : [abortSignal])]);
    const { actions, onConnection } = this.options;
    const chunks = resumableTurn({ open, follow: actions.followTurn, signal, wait: waitForNetwork, onConnection });
    return new ReadableStream({
      async pull(controller) {
        try {
          const next = await chunks.next();
          if (next.done === true) controller.close();
          else controller.enqueue(next.value);
        } catch (error) {
          controller.error(error);
        }
      },
      cancel: () => unread.abort(),
    });
  }
}

function isRunSettings(body: object | undefined): body is RunSettings {
  return body !== undefined && "mode" in body && "profile" in body;
}

function isResumeRequest(body: object | undefined): body is ResumeRequest {
  return body !== undefined && "kind" in body;
}
