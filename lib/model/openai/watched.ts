import { ModelError } from "./model-error";

/** How long a stream may be silent, ms. A model may think before it begins to speak. */
export interface Silence {
  beforeFirstMs: number;
  betweenMs: number;
}

/**
 * The same pieces, but too long a silence ends the stream: a server that stalls would otherwise never be noticed. The
 * source is told by `abort`.
 * @throws ModelError `stalled`
 */
export async function* watched<Piece>(pieces: AsyncIterable<Piece>, { beforeFirstMs, betweenMs }: Silence, abort: (reason: Error) => void): AsyncGenerator<Piece, void> {
  const iterator = pieces[Symbol.asyncIterator]();
  let silenceMs = beforeFirstMs;
  for (;;) {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new ModelError("stalled")), silenceMs);
    });
    const next = iterator.next();
    // After a stall nobody waits for this piece any more; its rejection is the abort that we caused.
    next.catch(() => undefined);
    try {
      const result = await Promise.race([next, silence]);
      if (result.done === true) return;
      silenceMs = betweenMs;
      clearTimeout(timer);
      yield result.value;
    } catch (error) {
      if (error instanceof ModelError && error.code === "stalled") abort(error);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}
