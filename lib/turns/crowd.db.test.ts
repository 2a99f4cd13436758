import { randomUUID } from "node:crypto";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { admission } from "@/lib/admission/admission";
import { appServices } from "@/lib/agents/app-services";
import { db } from "@/lib/data/client";
import { aGuest } from "@/lib/data/testing/people";
import type { Viewer } from "@/lib/data/viewer";
import { chunkStream } from "./chunk-stream";
import { thisInstance } from "./live-turns";
import type { Problem } from "./problem";
import { recoverTurns } from "./recover-turns";
import { repeatTurn } from "./repeat-turn";
import { sendMessage, type TurnRequested } from "./send-message";
import { stopTurn } from "./stop-turn";
import type { GatherChunk } from "./ui-message";

/** Of a machine that others use as well. */
const PATIENCE = { timeout: 30_000 };

const CALM = "My nose is runny since yesterday, no fever.";
const EMERGENCY = "Crushing chest pain going into my left arm, I am sweating.";

/** While it is shut, whoever is in stays in: the record is not read. */
let door: PromiseWithResolvers<void>;

beforeAll(() => {
  // Read when admission is first asked, which is below: one at a time, two may wait.
  for (const [name, value] of [["TURNS_AT_ONCE", "1"], ["TURNS_WAITING", "2"], ["TURNS_PER_PATIENT", "2"]] as const) vi.stubEnv(name, value);
  expect(admission().turnstile.full).toBe(false);
});

beforeEach(() => {
  door = Promise.withResolvers();
  const services = appServices();
  const read = services.record.bind(services);
  vi.spyOn(services, "record").mockImplementation(async (...asked) => {
    await door.promise;
    return read(...asked);
  });
});

afterEach(async () => {
  door.resolve();
  await vi.waitFor(() => expect(thisInstance().turns.size).toBe(0), PATIENCE);
  expect([admission().turnstile.inside, admission().turnstile.waiting]).toEqual([0, 0]);
});

interface Reader {
  viewer: Viewer;
  messageId: string;
  chunks: GatherChunk[];
  ended: Promise<void>;
}

function read(viewer: Viewer, messageId: string, requested: Promise<TurnRequested>): Reader {
  const chunks: GatherChunk[] = [];
  const stream = chunkStream(async (): Promise<{ turnId: string; afterSeq: number } | Problem> => {
    const answer = await requested;
    return answer.ok ? { turnId: answer.turnId, afterSeq: 0 } : answer.problem;
  });
  const ended = (async () => {
    for await (const chunk of stream) chunks.push(chunk);
  })();
  return { viewer, messageId, chunks, ended };
}

async function ask(text: string, as?: Viewer): Promise<Reader> {
  const viewer = as ?? (await aGuest());
  const messageId = randomUUID();
  const request = { chatId: randomUUID(), messageId, text, mode: "concurrent", profile: "instant", region: "EU", replacesMessageId: null } as const;
  const reader = read(viewer, messageId, sendMessage(viewer, request, performance.now()));
  // In the order in which they are asked.
  await vi.waitFor(() => expect(reader.chunks.some(({ type }) => type === "data-cursor" || type === "data-problem")).toBe(true), PATIENCE);
  return reader;
}

const places = ({ chunks }: Reader) => chunks.flatMap((chunk) => (chunk.type === "data-queue" ? [chunk.data.place] : []));
const statusOf = ({ chunks }: Reader) => chunks.flatMap((chunk) => (chunk.type === "data-turn" ? [chunk.data] : [])).at(-1);
const isTold = ({ chunks }: Reader) => chunks.some(({ type }) => type === "data-emergency");
const waitsAt = (reader: Reader, place: number) => vi.waitFor(() => expect(places(reader).at(-1)).toBe(place), PATIENCE);

test("whoever must wait is told their place, moves up, and is answered in turn", async () => {
  const first = await ask(CALM);
  const second = await ask(CALM);
  await waitsAt(second, 1);
  const third = await ask(CALM);
  await waitsAt(third, 2);
  door.resolve();
  await Promise.all([first, second, third].map(({ ended }) => ended));
  expect([first, second, third].map((reader) => statusOf(reader)?.status)).toEqual(["done", "done", "done"]);
  expect(places(first)).toEqual([]);
});

test("an emergency that has to wait has its instruction at once, goes first, and is answered once", async () => {
  const first = await ask(CALM);
  const second = await ask(CALM);
  await waitsAt(second, 1);
  const emergency = await ask(EMERGENCY);
  await vi.waitFor(() => expect(isTold(emergency)).toBe(true), PATIENCE);
  await waitsAt(emergency, 1);
  admission().turnstile.tell();
  await waitsAt(second, 2);
  door.resolve();
  await Promise.all([first, second, emergency].map(({ ended }) => ended));
  expect(emergency.chunks.filter(({ type }) => type === "data-emergency")).toHaveLength(1);
  expect(statusOf(emergency)?.status).toBe("done");
});

test("who finds the queue full is told so and when to try again; the message is kept, Try again works, and an emergency is told what to do", async () => {
  const others = [await ask(CALM), await ask(CALM), await ask(CALM)];
  const [calm, emergency] = [await ask(CALM), await ask(EMERGENCY)];
  await Promise.all([calm.ended, emergency.ended]);
  for (const turnedAway of [calm, emergency]) {
    expect(statusOf(turnedAway)).toMatchObject({ status: "failed", error: { code: "busy", message: expect.stringMatching(/^Too many people are asking right now\. Try again in .+\.$/) as string } });
    expect(await db.message.count({ where: { id: turnedAway.messageId } })).toBe(1);
  }
  expect([isTold(calm), isTold(emergency)]).toEqual([false, true]);
  door.resolve();
  await Promise.all(others.map(({ ended }) => ended));
  const again = read(calm.viewer, calm.messageId, repeatTurn(calm.viewer, { turnId: statusOf(calm)?.turnId ?? "", requestId: randomUUID(), mode: "concurrent", profile: "instant" }, performance.now()));
  await again.ended;
  expect(statusOf(again)?.status).toBe("done");
});

test("who stops while waiting leaves the queue", async () => {
  await ask(CALM);
  const second = await ask(CALM);
  await waitsAt(second, 1);
  const third = await ask(CALM);
  await waitsAt(third, 2);
  await stopTurn(second.viewer, statusOf(second)?.turnId ?? "");
  await second.ended;
  expect(statusOf(second)?.status).toBe("stopped");
  admission().turnstile.tell();
  await waitsAt(third, 1);
});

test("a patient with as many turns as one may have is refused without a trace, an emergency among them with the number to call", async () => {
  const { viewer } = await ask(CALM);
  await ask(CALM, viewer);
  const refused = await ask(CALM, viewer);
  const emergency = await ask(EMERGENCY, viewer);
  await Promise.all([refused.ended, emergency.ended]);
  const problem = ({ chunks }: Reader) => chunks.flatMap((chunk) => (chunk.type === "data-problem" ? [chunk.data] : []))[0];
  expect(problem(refused)?.code).toBe("too_many_turns");
  expect(problem(emergency)?.message).toContain("Call 112 now");
  expect(await db.message.count({ where: { id: { in: [refused.messageId, emergency.messageId] } } })).toBe(0);
});

test("a turn that runs here is not taken for dead when the renewal of its lease comes late", async () => {
  const reader = await ask(CALM);
  const turnId = statusOf(reader)?.turnId ?? "";
  await db.turn.update({ where: { id: turnId }, data: { leaseExpiresAt: new Date(Date.now() - 1_000) }, select: { id: true } });
  expect(await recoverTurns()).toBe(0);
  door.resolve();
  await reader.ended;
  expect(statusOf(reader)?.status).toBe("done");
});
