import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import type * as Pino from "pino";
import { appServices } from "@/lib/agents/app-services";
import { db } from "@/lib/data/client";
import { aGuest } from "@/lib/data/testing/people";
import { chunkStream } from "@/lib/turns/chunk-stream";
import { thisInstance } from "@/lib/turns/live-turns";
import type { Problem } from "@/lib/turns/problem";
import { sendMessage } from "@/lib/turns/send-message";
import { collectMetrics } from "./collect-metrics";

/** Words that a patient might write and that stand nowhere else. */
const SECRET = "zebrafinch";
const MESSAGE = `I am ${SECRET}, my chest hurts and it goes into my left arm. I take warfarin ${SECRET}.`;

const { sink, logged } = vi.hoisted(() => {
  const logged: string[] = [];
  return { sink: { write: (line: string) => void logged.push(line) }, logged };
});

vi.mock("pino", async (original) => {
  const real = await original<typeof Pino>();
  const made = (options: object) => real.default({ ...options, level: "trace" }, sink);
  return { default: Object.assign(made, { stdTimeFunctions: real.stdTimeFunctions }) };
});

/** Sends a message and reads the answer to its end, as an action does. @returns what the reader was handed */
async function answered(text: string): Promise<string> {
  const viewer = await aGuest();
  const request = { chatId: randomUUID(), messageId: randomUUID(), text, mode: "concurrent", profile: "instant", region: "EU", replacesMessageId: null } as const;
  const stream = chunkStream(async (): Promise<{ turnId: string; afterSeq: number } | Problem> => {
    const requested = await sendMessage(viewer, request, performance.now());
    return requested.ok ? { turnId: requested.turnId, afterSeq: 0 } : requested.problem;
  });
  let handed = "";
  for await (const chunk of stream) handed += JSON.stringify(chunk);
  await vi.waitFor(() => expect(thisInstance().turns.size).toBe(0), { timeout: 30_000 });
  return handed;
}

/** Keeps what the process writes besides its log. */
function watchConsole(printed: string[]): void {
  const keep = (chunk: unknown): true => {
    printed.push(String(chunk));
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(keep);
  vi.spyOn(process.stderr, "write").mockImplementation(keep);
  for (const method of ["log", "error", "warn", "info"] as const) vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void keep(words.map(String).join(" ")));
}

test("what a patient says reaches neither log nor metrics nor console, whatever goes wrong", async () => {
  const printed: string[] = [];
  watchConsole(printed);

  // As it should go.
  expect(await answered(MESSAGE)).toContain('"urgency":"emergency"');

  // Every service fails with an error that quotes the patient, in its message, its cause and its fields.
  const services = appServices();
  const quoting = () => {
    throw Object.assign(new Error(`could not read ${MESSAGE}`, { cause: new Error(MESSAGE) }), { detail: MESSAGE, query: MESSAGE, code: MESSAGE });
  };
  vi.spyOn(services, "record").mockImplementation(quoting);
  vi.spyOn(services, "searchText").mockImplementation(quoting);
  vi.spyOn(services, "lookUpDrugs").mockImplementation(quoting);
  vi.spyOn(services, "findSlots").mockImplementation(quoting);
  vi.spyOn(services.model, "assess").mockImplementation(quoting);
  vi.spyOn(services.model, "explain").mockImplementation(quoting);
  expect(await answered(MESSAGE)).toContain('"status":"failed"');
  vi.restoreAllMocks();
  watchConsole(printed);

  // The database refuses the message and says why in the patient's own words.
  await db.$executeRawUnsafe(`CREATE FUNCTION quote_message() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'refused: %', NEW.text; END $$`);
  await db.$executeRawUnsafe(`CREATE TRIGGER quote_message BEFORE INSERT ON messages FOR EACH ROW EXECUTE FUNCTION quote_message()`);
  expect(await answered(MESSAGE)).toBe("");
  await db.$executeRawUnsafe(`DROP TRIGGER quote_message ON messages`);

  vi.restoreAllMocks();
  const log = logged.join("");
  // Something was logged of each, so that its silence means something.
  for (const event of ["turn ended", "agent failed", "stream ended early"]) expect(log).toContain(event);
  expect(log).not.toContain(SECRET);
  expect(printed.join("")).not.toContain(SECRET);
  expect((await collectMetrics()).body).not.toContain(SECRET);
});
