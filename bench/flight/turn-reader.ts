import { z } from "zod";
import { FlightRowReader } from "./row-reader.ts";
import type { FlightRow } from "./row-reader.ts";

const START = '{"type":"';
const GAPS = [Buffer.from('"status":"failed"'), Buffer.from('"status":"timed_out"')];

const turnPart = z.object({
  data: z.object({
    turnId: z.string(),
    status: z.enum(["running", "done", "stopped", "failed", "interrupted"]),
    error: z.object({ code: z.string() }).nullish(),
  }),
});
const problemPart = z.object({ data: z.object({ code: z.string() }) });
const errorRow = z.object({ digest: z.string() });

/** What a patient's browser was handed of a turn; times by the reader's own monotonic clock, null until they came. */
export interface TurnSeen {
  turnId: string | null;
  status: z.output<typeof turnPart>["data"]["status"] | null;
  firstEventMs: number | null;
  firstTextMs: number | null;
  /** when the turn's own end came; a stream that just breaks off has none */
  endMs: number | null;
  /** code of what went wrong; null when nothing did */
  problem: string | null;
  bytes: number;
  chunks: number;
  /** agents that failed or came to their deadline */
  gaps: number;
}

/**
 * Watches one turn in the answer of a server action that returns a stream of UI message chunks. Only the few
 * chunks that tell the turn's state are parsed, and those when somebody asks.
 */
export class TurnReader {
  readonly #rows = new FlightRowReader((row) => this.#see(row));
  readonly #now: () => number;
  #stream: number | null = null;
  #turn: string | null = null;
  #problem: string | null = null;
  #errorRow: string | null = null;
  #times = { firstEventMs: null as number | null, firstTextMs: null as number | null, endMs: null as number | null };
  #bytes = 0;
  #chunks = 0;
  #gaps = 0;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** @throws NotFlight */
  push(piece: Buffer): void {
    this.#bytes += piece.length;
    this.#rows.push(piece);
  }

  get seen(): TurnSeen {
    const turn = this.#turn === null ? null : turnPart.parse(JSON.parse(this.#turn)).data;
    return {
      turnId: turn?.turnId ?? null,
      status: turn?.status ?? null,
      ...this.#times,
      problem: this.#problemCode() ?? turn?.error?.code ?? null,
      bytes: this.#bytes,
      chunks: this.#chunks,
      gaps: this.#gaps,
    };
  }

  #see({ id, tag, body }: FlightRow): void {
    if (tag === "R") this.#stream ??= id;
    else if (tag === "E") this.#errorRow = body.toString();
    else if (tag === "" && id === this.#stream) this.#seeChunk(body);
  }

  #seeChunk(body: Buffer): void {
    this.#chunks += 1;
    switch (typeOf(body)) {
      case "data-problem":
        this.#problem = body.toString();
        return;
      case "data-turn":
        this.#turn = body.toString();
        break;
      case "data-agent":
        if (GAPS.some((gap) => body.includes(gap))) this.#gaps += 1;
        break;
      case "text-delta":
        this.#times.firstTextMs ??= this.#now();
        return;
      case "finish":
        this.#times.endMs ??= this.#now();
        return;
      default:
    }
    this.#times.firstEventMs ??= this.#now();
  }

  #problemCode(): string | null {
    if (this.#problem !== null) return problemPart.parse(JSON.parse(this.#problem)).data.code;
    return this.#errorRow === null ? null : (errorRow.safeParse(JSON.parse(this.#errorRow)).data?.digest ?? "server_error");
  }
}

/** A chunk's `type`, which the app writes first; found without parsing the rest. */
function typeOf(body: Buffer): string {
  if (body.toString("latin1", 0, START.length) === START) {
    const end = body.indexOf('"', START.length);
    return body.toString("latin1", START.length, end);
  }
  return z.object({ type: z.string() }).parse(JSON.parse(body.toString())).type;
}
