import { randomUUID } from "node:crypto";
import { z } from "zod";
import { findAction } from "../../../bench/http/find-action.ts";
import { encodeArgument } from "../../../bench/http/call-action.ts";
import type { TurnStream } from "../../../components/chat/actions-interface.ts";
import { resumableTurn } from "../../../components/chat/transport/resumable-turn.ts";
import type { Mode } from "../../../lib/graph/types.ts";
import type { LatencyProfile } from "../../../lib/turns/types.ts";
import type { GatherChunk } from "../../../lib/turns/ui-message.ts";
import { readFlight } from "./flight-client.cjs";

const ACTIONS = ["sendMessage", "editLastMessage", "repeatTurn", "followTurn", "stopTurn", "bookSlot"] as const;
type ActionName = (typeof ACTIONS)[number];
type Argument = Readonly<Record<string, string | number>>;

/** What a patient sends; everything has a sensible default. */
export interface Sent {
  chatId?: string;
  messageId?: string;
  text?: string;
  profile?: LatencyProfile;
  mode?: Mode;
}

const resultSchema = z.object({ ok: z.boolean(), error: z.object({ code: z.string(), nextStep: z.string() }).optional() });

/** One browser: a session, and the server actions as a page hands them down. Any instance may be asked. */
export class Visitor {
  private constructor(
    readonly cookie: string,
    private readonly actions: Readonly<Record<ActionName, string>>,
    private url: string,
  ) {}

  static async arriveAt(url: string): Promise<Visitor> {
    const response = await fetch(`${url}/chat`, { headers: { accept: "text/html" } });
    const html = await response.text();
    const cookie = response.headers.getSetCookie().map((one) => one.split(";", 1)[0]).join("; ");
    if (response.status !== 200 || cookie === "") throw new Error(`${url}/chat answered ${response.status} and gave no session`);
    // Each name is looked up in the page.
    const actions = Object.fromEntries(ACTIONS.map((name) => [name, findAction(html, name)])) as Record<ActionName, string>;
    return new Visitor(cookie, actions, url);
  }

  /** the same browser, whose requests reach another instance */
  at(url: string): Visitor {
    return new Visitor(this.cookie, this.actions, url);
  }

  /** somebody with the same page and no session */
  asStranger(): Visitor {
    return new Visitor("", this.actions, this.url);
  }

  /** later requests of this very visitor go there */
  moveTo(url: string): void {
    this.url = url;
  }

  async get(path: string): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers: { cookie: this.cookie, accept: "text/html" } });
  }

  /** Calls an action as a browser does. @throws when the server can't be reached or answers with an error */
  async call(name: ActionName, argument: Argument, signal?: AbortSignal): Promise<unknown> {
    const response = await this.post(name, argument, signal);
    if (response.status !== 200 || response.body === null) throw new Error(`${name} answered ${response.status}`);
    return (await readFlight(response.body)).a;
  }

  post(name: ActionName, argument: Argument, signal?: AbortSignal): Promise<Response> {
    return fetch(`${this.url}/chat`, {
      method: "POST",
      body: encodeArgument(argument),
      headers: { "next-action": this.actions[name], "content-type": "text/plain;charset=UTF-8", accept: "text/x-component", origin: this.url, cookie: this.cookie },
      ...(signal === undefined ? {} : { signal }),
    });
  }

  async send({ chatId = randomUUID(), messageId = randomUUID(), text = SORE_THROAT, profile = "instant", mode = "concurrent" }: Sent = {}, signal?: AbortSignal): Promise<TurnStream> {
    return asTurn(await this.call("sendMessage", { chatId, messageId, text, profile, mode }, signal));
  }

  async follow(turnId: string, afterSeq = 0, signal?: AbortSignal): Promise<TurnStream> {
    return asTurn(await this.call("followTurn", { turnId, afterSeq }, signal));
  }

  async stop(turnId: string): Promise<z.output<typeof resultSchema>> {
    return resultSchema.parse(await this.call("stopTurn", { turnId }));
  }

  async book(slotId: string, turnId: string): Promise<z.output<typeof resultSchema>> {
    return resultSchema.parse(await this.call("bookSlot", { slotId, turnId }));
  }

  /** Sends a message and reads its turn to the end exactly as the chat page does, over as many connections as it takes. */
  async *watch(sent: Sent = {}, onChunk: (chunk: GatherChunk) => void = () => undefined): AsyncGenerator<GatherChunk> {
    const message = { chatId: randomUUID(), messageId: randomUUID(), ...sent };
    const chunks = resumableTurn({
      open: () => this.send(message),
      follow: ({ turnId, afterSeq }) => this.follow(turnId, afterSeq),
      signal: new AbortController().signal,
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      onConnection: () => undefined,
    });
    for await (const chunk of chunks) {
      onChunk(chunk);
      yield chunk;
    }
  }
}

export const SORE_THROAT = "My throat has been sore for two days and I have a mild fever. No cough.";

/** The stream of a turn, which `sendMessage` and its kin return. */
function asTurn(value: unknown): TurnStream {
  if (value instanceof ReadableStream) return value as TurnStream;
  throw new Error("the action returned no stream");
}

/** What a turn came to, as its reader saw it. */
export interface SeenTurn {
  chunks: GatherChunk[];
  turnId: string | null;
  /** the answer's text, every piece in the order in which it came */
  text: string;
  status: string | null;
  /** why there was no turn */
  problem: string | null;
}

/** Reads a stream to its end. */
export async function seenIn(stream: AsyncIterable<GatherChunk>): Promise<SeenTurn> {
  const seen: SeenTurn = { chunks: [], turnId: null, text: "", status: null, problem: null };
  for await (const chunk of stream) note(seen, chunk);
  return seen;
}

export function note(seen: SeenTurn, chunk: GatherChunk): void {
  seen.chunks.push(chunk);
  if (chunk.type === "text-delta") seen.text += chunk.delta;
  if (chunk.type === "data-problem") seen.problem = chunk.data.code;
  if (chunk.type !== "data-turn") return;
  seen.turnId = chunk.data.turnId;
  seen.status = chunk.data.status;
}
