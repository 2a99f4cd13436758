import { Writable } from "node:stream";
import { beforeEach, expect, it, vi } from "vitest";
import type * as Log from "./log";
import type * as Pino from "pino";

/** Lines that the logger writes, without touching the test's own output. */
async function logged(write: (log: typeof Log) => void): Promise<string> {
  vi.resetModules();
  vi.stubEnv("LOG_LEVEL", "trace");
  let text = "";
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  vi.doMock("pino", async (original) => {
    const real = await original<typeof Pino>();
    const made = (options: object) => real.default(options, sink);
    return { default: Object.assign(made, { stdTimeFunctions: real.stdTimeFunctions }) };
  });
  write(await import("./log"));
  return text;
}

const SECRET = "my chest hurts and I am HIV positive";

beforeEach(() => vi.doUnmock("pino"));

it("logs the class and the code of an error, and nothing that it says", async () => {
  const cause = Object.assign(new Error(SECRET, { cause: new Error(SECRET) }), { code: "23505", detail: SECRET, query: SECRET });
  const text = await logged(({ logError }) => logError("agent failed", cause, { agent: "history" }));
  expect(JSON.parse(text)).toMatchObject({ msg: "agent failed", errorName: "Error", code: "23505", agent: "history" });
  expect(text).not.toContain("chest");
});

it("drops what is not on the list, and what does not look like a name, an id or a number", async () => {
  const fields = { status: SECRET, turnId: "8d3f", durationMs: 12, text: SECRET, message: SECRET, code: "x y" } as object;
  const text = await logged(({ logInfo }) => logInfo("turn ended", fields));
  expect(JSON.parse(text)).toMatchObject({ turnId: "8d3f", durationMs: 12 });
  expect(text).not.toMatch(/chest|status|message|code/);
});

it("says of a thrown value only that it was unknown", async () => {
  expect(await logged(({ logError }) => logError("stream ended early", SECRET))).not.toContain("chest");
});
