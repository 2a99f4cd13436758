import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startStubModel, type StubModel } from "../../lib/model/openai/stub-model.fixture.ts";
import { createWorld, type Instance, type World } from "./harness/world.ts";
import { seenIn, Visitor, type SeenTurn } from "./harness/visitor.ts";

let world: World;
let stub: StubModel;
let server: Instance;
beforeAll(async () => {
  world = await createWorld();
  stub = await startStubModel();
  server = await world.instance({ env: { OPENAI_API_KEY: "key", OPENAI_BASE_URL: stub.baseURL, OPENAI_MODEL: "stub" } });
});
afterAll(async () => {
  await world.remove();
  await stub.close();
});

const ASSESSMENT = {
  urgency: "urgent",
  complaint: "Sore throat",
  possibleCauses: ["a viral sore throat"],
  reasons: ["The throat is sore"],
  questions: [],
  advice: ["Drink plenty."],
  watchFor: ["you cannot swallow"],
  safetyNet: "See a clinician within a day.",
  specialty: "general practice",
};

const modelNote = ({ chunks }: SeenTurn) => {
  const card = chunks.findLast((chunk) => chunk.type === "data-card");
  return card?.type === "data-card" ? card.data.modelNote : undefined;
};

interface Ready {
  ready: boolean;
  degraded: boolean;
  model: { id: string; ok: boolean; circuit: string; lastFailure: string | null };
}

async function readiness(): Promise<{ status: number; body: Ready }> {
  const response = await fetch(`${server.url}/api/ready`);
  // Written by this very program.
  return { status: response.status, body: (await response.json()) as Ready };
}

test("a language model that works, cuts its answer, and then fails for good is told apart on the card and in /api/ready", async () => {
  const guest = await Visitor.arriveAt(server.url);
  stub.behave({ kind: "status", status: 404 }, { kind: "text", text: JSON.stringify(ASSESSMENT) }, { kind: "two-pieces", then: "finish" });
  const well = await seenIn(guest.watch());
  expect(well).toMatchObject({ status: "done", text: "Rest and drink." });
  expect(modelNote(well)).toBeNull();
  expect(await readiness()).toMatchObject({ status: 200, body: { ready: true, degraded: false, model: { id: "stub", circuit: "closed", lastFailure: null } } });

  stub.behave({ kind: "status", status: 404 }, { kind: "text", text: JSON.stringify(ASSESSMENT) }, { kind: "two-pieces", then: "end" });
  const cut = await seenIn(guest.watch());
  expect(cut.status).toBe("done");
  expect(cut.text).toMatch(/^Rest and drink\.\n\nThe language model broke off here\. The built-in clinical engine goes on:\n\n./);

  stub.behave({ kind: "status", status: 500 });
  for (let turn = 0; turn < 2; turn += 1) {
    const failed = await seenIn(guest.watch());
    expect(failed.status).toBe("done");
    expect(modelNote(failed)).toMatch(/could not be reached, so the built-in clinical engine answered/);
  }
  expect(await readiness()).toMatchObject({ status: 503, body: { ready: false, degraded: true, model: { ok: false, circuit: "open", lastFailure: "server_error" } } });
  const before = stub.asked();
  expect((await seenIn(guest.watch())).status).toBe("done");
  expect(stub.asked()).toBe(before);
});

test("requests that make no sense are refused with a reason, and are no fault of the server's", async () => {
  const guest = await Visitor.arriveAt(server.url);
  for (const path of ["/chat/%E0%A4%A", "/%E0%A4%A", "/chat/%00", "/chat/not-an-id"]) expect((await guest.get(path)).status, path).toBeOneOf([400, 404]);

  const large = await guest.post("sendMessage", { chatId: randomUUID(), messageId: randomUUID(), text: "x".repeat(1_100_000), mode: "concurrent", profile: "instant" });
  expect(large.status).toBe(413);
  expect(await large.json()).toMatchObject({ error: { code: "body_too_large" } });

  const long = await seenIn(await guest.send({ text: "x".repeat(20_000) }));
  expect(long.problem).toBe("message_too_long");
});

test("a stranger who asks about what is not theirs is told so, and no guest is made of them", async () => {
  const guest = await Visitor.arriveAt(server.url);
  const stranger = guest.asStranger();
  const [before] = await world.query<{ count: number }>("select count(*)::int from users");
  expect((await seenIn(await stranger.follow(randomUUID()))).problem).toBe("visit_ended");
  expect(await stranger.stop(randomUUID())).toMatchObject({ ok: false, error: { code: "visit_ended" } });
  expect(await stranger.book(randomUUID(), randomUUID())).toMatchObject({ ok: false, error: { code: "visit_ended" } });
  expect(await world.query("select count(*)::int from users")).toEqual([before]);
});
