import { describe, expect, it } from "vitest";
import { BadInput } from "./bad-input";
import { MAX_LINE_BYTES } from "./lines";
import { runLines } from "./run-lines";
import { runTriageLine } from "./triage-line";

async function run(chunks: readonly (string | Uint8Array)[], handle: (json: unknown) => object, stopAfter = Infinity): Promise<{ out: object[]; code: number }> {
  const out: object[] = [];
  const code = await runLines((async function* () { yield* chunks; })(), handle, async (text) => {
    out.push(JSON.parse(text) as object);
    return out.length < stopAfter;
  });
  return { out, code };
}

const echo = (json: unknown): object => ({ got: json });

describe("JSON lines", () => {
  it("answers every line in order, whatever way the input is cut", async () => {
    const bytes = new TextEncoder().encode('{"id":"é1"}\n{"id":"2"}\r\n\n{"id":"3"}');
    const { out, code } = await run([bytes.slice(0, 8), bytes.slice(8, 9), bytes.slice(9)], echo);
    expect(out).toEqual([{ got: { id: "é1" } }, { got: { id: "2" } }, { got: { id: "3" } }]);
    expect(code).toBe(0);
  });

  it("answers a bad line in its place, goes on, and ends with 1", async () => {
    const handle = (json: unknown): object => {
      if (JSON.stringify(json).includes("wrong")) throw new BadInput("not of the right form");
      return { ok: true };
    };
    const { out, code } = await run(['{"id":"1"}\nnonsense\n[1]\n{"id":"4","x":"wrong"}\n{"id":"5"}\n'], handle);
    expect(out).toEqual([
      { ok: true },
      { id: null, error: { code: "bad_input", message: "the line is not valid JSON" } },
      { id: null, error: { code: "bad_input", message: "the line is not a JSON object" } },
      { id: "4", error: { code: "bad_input", message: "not of the right form" } },
      { ok: true },
    ]);
    expect(code).toBe(1);
  });

  it("refuses a line that is too long and reads the next one", async () => {
    const { out, code } = await run(["x".repeat(MAX_LINE_BYTES), "y".repeat(500), '\n{"id":"2"}\n'], echo);
    expect(out).toEqual([{ id: null, error: { code: "bad_input", message: "the line is too long" } }, { got: { id: "2" } }]);
    expect(code).toBe(1);
  });

  it("stops when the reader has gone", async () => {
    expect((await run(['{"id":"1"}\n{"id":"2"}\n'], echo, 1)).out).toHaveLength(1);
  });
});

describe("a line of triage", () => {
  it("never repeats the patient's words in an error", () => {
    for (const line of [{ id: "1", message: "" }, { id: "1", message: 5 }, { id: "1", message: "secret", age: "secret" }, { id: "1", messages: [{ role: "secret", text: "x" }] }, { id: "1" }, { message: "secret" }]) {
      expect(() => runTriageLine(line)).toThrow(BadInput);
      expect(() => runTriageLine(line)).not.toThrow(/secret/u);
    }
  });

  it("gives all that the contract names", () => {
    const out = runTriageLine({ id: "7", message: "crushing chest pain and sweating", medications: ["warfarin"] });
    expect(out).toMatchObject({ id: "7", urgency: "emergency" });
    expect(Object.keys(out).sort()).toEqual(["answer", "id", "possibleCauses", "questions", "reasons", "redFlags", "safetyNet", "urgency"]);
  });

  it("reads the record's medicines against those in the message", () => {
    expect(JSON.stringify(runTriageLine({ id: "1", message: "I took ibuprofen for my sore knee", medications: ["warfarin"] }))).toMatch(/warfarin/iu);
  });
});
