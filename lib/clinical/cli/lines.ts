/** Longest line that is read; longer ones are answered as bad input and their rest is skipped, so that memory stays bounded. */
export const MAX_LINE_BYTES = 2_000_000;

export interface Line {
  text: string;
  /** the line was longer than {@link MAX_LINE_BYTES}; `text` holds its beginning */
  tooLong: boolean;
}

/** Cuts a stream of UTF-8 chunks into lines, one after another, keeping no more than one bounded line in memory. */
export async function* readLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let rest = "";
  let tooLong = false;
  for await (const chunk of input) {
    rest += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    let end = rest.indexOf("\n");
    while (end >= 0) {
      const text = rest.slice(0, end);
      rest = rest.slice(end + 1);
      yield { text: text.slice(0, MAX_LINE_BYTES).replace(/\r$/u, ""), tooLong: tooLong || text.length > MAX_LINE_BYTES };
      tooLong = false;
      end = rest.indexOf("\n");
    }
    if (rest.length > MAX_LINE_BYTES) {
      tooLong = true;
      rest = rest.slice(0, 1000);
    }
  }
  rest += decoder.decode();
  if (rest !== "" || tooLong) yield { text: rest.replace(/\r$/u, ""), tooLong };
}
