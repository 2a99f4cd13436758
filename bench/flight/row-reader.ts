/** Tags of rows that tell their length (text, byte streams and typed arrays); all others end with the line. */
const WITH_LENGTH = new Set([..."TAOobUSsLlGgMmV"].map((tag) => tag.charCodeAt(0)));
const LONGEST_ROW = 16 * 1024 * 1024;

const LINE_FEED = 0x0a;
const COLON = 0x3a;
const COMMA = 0x2c;

export interface FlightRow {
  id: number;
  /** the row's kind as one character; empty for plain JSON */
  tag: string;
  body: Buffer;
}

/** What came is not React's Flight format. */
export class NotFlight extends Error {
  readonly code = "not_flight";
  constructor(reason: string) {
    super(`The answer is not a Flight stream: ${reason}`);
    this.name = "NotFlight";
  }
}

/**
 * Cuts the answer of a server action, as it comes in pieces, into the rows of React's Flight format. Nothing is
 * decoded: with thousands of streams open at once a reader can't afford to parse what it does not use.
 *
 * Format: `ID:JSON\n`, `ID:TAGtext\n` or, for the tags above, `ID:TAGLENGTH,bytes`; ID and LENGTH in hexadecimal.
 */
export class FlightRowReader {
  readonly #onRow: (row: FlightRow) => void;
  #rest: Buffer | null = null;

  constructor(onRow: (row: FlightRow) => void) {
    this.#onRow = onRow;
  }

  /** @throws NotFlight */
  push(piece: Buffer): void {
    const bytes = this.#rest === null ? piece : Buffer.concat([this.#rest, piece]);
    let start = 0;
    while (start < bytes.length) {
      const end = this.#readRow(bytes, start);
      if (end === null) break;
      start = end;
    }
    this.#rest = start === bytes.length ? null : bytes.subarray(start);
    if ((this.#rest?.length ?? 0) > LONGEST_ROW) throw new NotFlight("a row without an end");
  }

  /** @returns where the row ends; null when the rest of it has not come yet */
  #readRow(bytes: Buffer, start: number): number | null {
    const colon = bytes.indexOf(COLON, start);
    if (colon === -1) {
      if (bytes.length - start > 16) throw new NotFlight("a row without an id");
      return null;
    }
    const tagCode = bytes[colon + 1];
    if (tagCode === undefined) return null;
    const id = hexadecimal(bytes, start, colon);
    if (WITH_LENGTH.has(tagCode)) {
      const comma = bytes.indexOf(COMMA, colon);
      if (comma === -1) return null;
      const end = comma + 1 + hexadecimal(bytes, colon + 2, comma);
      if (end > bytes.length) return null;
      this.#onRow({ id, tag: String.fromCharCode(tagCode), body: bytes.subarray(comma + 1, end) });
      return end;
    }
    const end = bytes.indexOf(LINE_FEED, colon);
    if (end === -1) return null;
    const tag = isTag(tagCode) ? String.fromCharCode(tagCode) : "";
    this.#onRow({ id, tag, body: bytes.subarray(colon + 1 + tag.length, end) });
    return end + 1;
  }
}

/** A to Z, `#`, `r` and `x`; everything else begins a JSON value. */
function isTag(code: number): boolean {
  return (code > 64 && code < 91) || code === 35 || code === 114 || code === 120;
}

function hexadecimal(bytes: Buffer, from: number, to: number): number {
  const text = bytes.toString("latin1", from, to);
  // Rows without an id carry hints for the browser.
  if (text === "") return 0;
  const value = Number.parseInt(text, 16);
  if (!/^[0-9a-f]+$/i.test(text) || !Number.isSafeInteger(value)) throw new NotFlight("a number that is none");
  return value;
}
