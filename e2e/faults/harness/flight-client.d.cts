/** Reads the answer of a server action: what it returned is `a`. Streams among it go on as the answer does. */
export function readFlight(stream: ReadableStream<Uint8Array>): Promise<{ a: unknown }>;
