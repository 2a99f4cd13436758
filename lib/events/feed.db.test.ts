import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatCursor, parseCursor } from "@/lib/data/events/feed-cursor";
import { db } from "@/lib/data/client";
import { anotherConnection, type AnotherConnection } from "@/lib/data/testing/another-connection";
import { openEventStream } from "./open-stream";
import { feed } from "./feed";

const viewer = { userId: "feed-patient", role: "patient" } as const;
const session = { id: "feed-session", viewer, endsAt: new Date("2100-01-01T00:00:00Z") };
const member = { id: "team-session", viewer: { userId: "feed-member", role: "care_team" }, endsAt: session.endsAt } as const;

let other: AnotherConnection;
beforeAll(async () => {
  other = await anotherConnection();
});
afterAll(async () => {
  feed().closeAll();
  await other.end();
});

const publish = (type: string, recipients: readonly string[], by: Pick<AnotherConnection, "query"> = other) =>
  by.query("SELECT publish_event($1, $2, '{}', $3)", [randomUUID(), type, recipients]);

/** Reads the stream's events one by one. */
function browser(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = "";
  return {
    lastEventId: "",
    async next(): Promise<string> {
      for (;;) {
        const end = text.indexOf("\n\n");
        if (end === -1) {
          const { value, done } = await reader.read();
          if (done) return "closed";
          text += decoder.decode(value, { stream: true });
          continue;
        }
        const event = text.slice(0, end);
        text = text.slice(end + 2);
        const id = /^id: (.*)$/m.exec(event)?.[1];
        if (id === undefined) continue;
        this.lastEventId = id;
        const data: unknown = JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? "{}");
        return typeof data === "object" && data !== null && "type" in data ? String(data.type) : "ready";
      }
    },
    leave: () => reader.cancel(),
  };
}

test("a viewer is told of their own events, the care team of the team's, in order", async () => {
  const patient = browser(openEventStream(session, null));
  const team = browser(openEventStream(member, null));
  expect([await patient.next(), await team.next()]).toEqual(["ready", "ready"]);
  await publish("a", ["user:feed-patient", "care_team"]);
  await publish("b", ["user:somebody-else"]);
  await publish("c", ["care_team"]);
  await publish("d", ["user:feed-patient", "user:feed-member"]);
  expect([await patient.next(), await patient.next()]).toEqual(["a", "d"]);
  expect([await team.next(), await team.next(), await team.next()]).toEqual(["a", "c", "d"]);
  await Promise.all([patient.leave(), team.leave()]);
  expect(feed().size).toBe(0);
});

test("what was missed while offline arrives in order and once, and then what comes", async () => {
  const first = browser(openEventStream(session, null));
  await first.next();
  await publish("seen", ["user:feed-patient"]);
  expect(await first.next()).toBe("seen");
  await first.leave();
  for (const type of ["missed 1", "missed 2", "missed 3"]) await publish(type, ["user:feed-patient"]);

  const again = browser(openEventStream(session, parseCursor(first.lastEventId)));
  expect(await again.next()).toBe("ready");
  await publish("live", ["user:feed-patient"]);
  const told = [];
  for (let count = 0; count < 4; count += 1) told.push(await again.next());
  expect(told).toEqual(["missed 1", "missed 2", "missed 3", "live"]);
  await again.leave();
});

test("an event of a transaction that began earlier and ends later is not passed over", async () => {
  const late = await anotherConnection();
  const following = browser(openEventStream(session, null));
  await following.next();
  await late.query("BEGIN");
  await publish("begun first", ["user:feed-patient"], late);
  await publish("ended first", ["user:feed-patient"]);
  await late.query("COMMIT");
  await late.end();
  expect([await following.next(), await following.next()]).toEqual(["begun first", "ended first"]);
  await following.leave();
});

test("a rollback tells nobody", async () => {
  const following = browser(openEventStream(session, null));
  await following.next();
  await other.query("BEGIN");
  await publish("never happened", ["user:feed-patient"]);
  await other.query("ROLLBACK");
  await publish("happened", ["user:feed-patient"]);
  expect(await following.next()).toBe("happened");
  await following.leave();
});

test("signing out closes the session's streams, whichever instance has them", async () => {
  await db.user.create({ data: { id: viewer.userId, name: "P", email: "feed@example.org" }, select: { id: true } });
  await db.session.create({ data: { id: session.id, token: "t", userId: viewer.userId, expiresAt: session.endsAt }, select: { id: true } });
  const [one, two] = [browser(openEventStream(session, null)), browser(openEventStream(session, null))];
  await Promise.all([one.next(), two.next()]);
  await other.query("DELETE FROM sessions WHERE id = $1", [session.id]);
  expect([await one.next(), await two.next()]).toEqual(["closed", "closed"]);
  await db.user.delete({ where: { id: viewer.userId }, select: { id: true } });
});

test("a browser that does not read is closed, and has missed nothing when it comes back", async () => {
  const [slow, somebodyElse] = [browser(openEventStream(session, null)), browser(openEventStream(member, null))];
  await Promise.all([slow.next(), somebodyElse.next()]);
  await other.query("SELECT publish_event(gen_random_uuid(), 'n' || n, '{}', ARRAY['user:feed-patient']) FROM generate_series(1, 400) n");
  // Told after the four hundred, in order: once it is here, all of them were handed on.
  await publish("last", ["user:feed-member"]);
  expect(await somebodyElse.next()).toBe("last");
  let seen = 0;
  while ((await slow.next()) !== "closed") seen += 1;
  expect(seen).toBeLessThan(400);
  const back = browser(openEventStream(session, parseCursor(slow.lastEventId)));
  await back.next();
  expect(await back.next()).toBe(`n${seen + 1}`);
  await Promise.all([back.leave(), somebodyElse.leave()]);
});

test("whoever was away for longer than the feed reaches is told so", async () => {
  const stream = openEventStream(session, { xid: 1n, id: 1n }).getReader();
  const { value } = await stream.read();
  expect(new TextDecoder().decode(value)).toContain(`id: ${formatCursor({ xid: 1n, id: 1n })}\nevent: ready\ndata: {"reset":true}`);
  await stream.cancel();
});
