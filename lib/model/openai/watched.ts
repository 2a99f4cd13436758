import { ModelError } from "./model-error";

/**
 * The same pieces, but a silence of more than `silenceMs` before any of them ends the stream: a server that stalls
 * would otherwise never be noticed. The source is told by `abort`.
 * @throws ModelError `stalled`
 */
export async function* watched<Piece>(pieces: AsyncIterable<Piece>, silenceMs: number, abort: (reason: Error) => void): AsyncGenerator<Piece, void> {
  const iterator = pieces[Symbol.asyncIterator]();
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
      yield result.value;
    } catch (error) {
      if (error instanceof ModelError && error.code === "stalled") abort(error);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}
