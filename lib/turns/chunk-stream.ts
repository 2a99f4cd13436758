import "server-only";
import { admission } from "@/lib/admission/admission";
import { logError } from "@/lib/log";
import { followTurn } from "./follow-turn";
import type { QueuePlace } from "./live-turn";
import { PROBLEMS, type Problem } from "./problem";
import { readerPace } from "./reader-pace";
import { turnChunkEncoder } from "./turn-chunks";
import type { GatherChunk } from "./ui-message";

/** The turn to follow and from where, or why there is none. */
type FoundTurn = { turnId: string; afterSeq: number } | Problem;

/**
 * A turn as the browser reads it. The stream only follows the log: cancelling it stops nothing. When it breaks it
 * just ends, without the turn's end: the reader asks again from the last `seq` it saw. It is read from the log no faster
 * than the browser takes it.
 *
 * @param turn awaited inside, so that the stream itself can be returned at once
 */
export function chunkStream(turn: () => Promise<FoundTurn>): ReadableStream<GatherChunk> {
  const reading = new AbortController();
  const batches = chunksOf(turn, reading.signal);
  return new ReadableStream<GatherChunk>({
    async pull(controller) {
      try {
        const next = await batches.next();
        if (reading.signal.aborted) return;
        if (next.done === true) controller.close();
        else for (const chunk of next.value) controller.enqueue(chunk);
      } catch (error) {
        logError("stream ended early", error);
        if (!reading.signal.aborted) controller.close();
      }
    },
    cancel() {
      reading.abort();
    },
  });
}

/** Never gives an empty list: a stream whose source gives nothing is not asked again. */
async function* chunksOf(turn: () => Promise<FoundTurn>, signal: AbortSignal): AsyncGenerator<GatherChunk[], void> {
  const pace = readerPace();
  const found = await turn();
  if ("code" in found) {
    yield problemChunks(found);
    return;
  }
  const leave = admission().readTurn(found.turnId);
  if (leave === null) {
    yield problemChunks(PROBLEMS.tooManyReaders);
    return;
  }
  // Whoever goes away leaves at once, not with the turn's next entry.
  signal.addEventListener("abort", leave, { once: true });
  try {
    yield* turnChunks(found, pace, signal);
  } finally {
    leave();
  }
}

async function* turnChunks(found: { turnId: string; afterSeq: number }, pace: ReturnType<typeof readerPace>, signal: AbortSignal): AsyncGenerator<GatherChunk[], void> {
  // The encoder must have seen the log from its start to give whole parts.
  const encode = turnChunkEncoder(found.afterSeq);
  for await (const numbered of followTurn(found.turnId, 0, signal)) {
    if (signal.aborted) return;
    const chunks = "place" in numbered ? placeChunks(found.turnId, numbered) : encode(numbered);
    if (chunks.length > 0) yield chunks;
    await pace(signal);
  }
}

/** The cursor behind it is what makes a reader take it. */
function placeChunks(turnId: string, { seq, place }: QueuePlace): GatherChunk[] {
  return [
    { type: "data-queue", id: "queue", data: { place } },
    { type: "data-cursor", data: { turnId, seq }, transient: true },
  ];
}

function problemChunks(problem: Problem): GatherChunk[] {
  return [
    { type: "data-problem", data: problem, transient: true },
    { type: "error", errorText: `${problem.message} ${problem.nextStep}` },
  ];
}
