/** A stream from which nothing came for too long; a lost network does not always say so. */
class StreamStalled extends Error {
  constructor() {
    super("The stream went silent");
    this.name = "StreamStalled";
  }
}

/**
 * The chunks of a stream, until it ends.
 * @param stallMs the longest silence to put up with, ms
 * @throws StreamStalled after it, whatever the stream throws, and the signal's reason once aborted
 */
export async function* readChunks<Chunk>(stream: ReadableStream<Chunk>, stallMs: number, signal: AbortSignal): AsyncGenerator<Chunk> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await within(reader.read(), stallMs, signal);
      if (done) return;
      yield value;
    }
  } finally {
    // Nobody is left to hear whether cancelling worked.
    reader.cancel().catch(() => undefined);
  }
}

async function within<Value>(promise: Promise<Value>, stallMs: number, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted();
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new StreamStalled()), stallMs);
  const abort = () => reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([promise, ended]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", abort);
  }
}
