import "server-only";
import { logError } from "@/lib/log";
import { followTurn } from "./follow-turn";
import type { Problem } from "./problem";
import { turnChunkEncoder } from "./turn-chunks";
import type { GatherChunk } from "./ui-message";

/**
 * A turn as the browser reads it. The stream only follows the log: cancelling it stops nothing. When it breaks it
 * just ends, without the turn's end: the reader asks again from the last `seq` it saw.
 *
 * @param turn the turn to follow, or why there is none; awaited inside, so that the stream itself can be returned at once
 */
export function chunkStream(turn: () => Promise<{ turnId: string; afterSeq: number } | Problem>): ReadableStream<GatherChunk> {
  const reading = new AbortController();
  return new ReadableStream<GatherChunk>({
    async start(controller) {
      try {
        const found = await turn();
        if ("code" in found) {
          for (const chunk of problemChunks(found)) controller.enqueue(chunk);
        } else {
          // The encoder must have seen the log from its start to give whole parts.
          const encode = turnChunkEncoder(found.afterSeq);
          for await (const numbered of followTurn(found.turnId, 0, reading.signal)) {
            if (reading.signal.aborted) return;
            for (const chunk of encode(numbered)) controller.enqueue(chunk);
          }
        }
      } catch (error) {
        logError("stream ended early", error);
      } finally {
        if (!reading.signal.aborted) controller.close();
      }
    },
    cancel() {
      reading.abort();
    },
  });
}

function problemChunks(problem: Problem): GatherChunk[] {
  return [
    { type: "data-problem", data: problem, transient: true },
    { type: "error", errorText: `${problem.message} ${problem.nextStep}` },
  ];
}
