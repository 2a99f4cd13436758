import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { db } from "@/lib/data/client";
import { aGuest } from "@/lib/data/testing/people";
import { appendLog } from "@/lib/data/turns/append-log";
import { finishTurn } from "@/lib/data/turns/finish-turn";
import { getTurn, getTurnByRequest, readLog } from "@/lib/data/turns/get-turn";
import { getStoredTurn } from "@/lib/data/turns/get-stored-turn";
import { renewLeases, requestStop } from "@/lib/data/turns/leases";
import { repeatTurn } from "@/lib/data/turns/repeat-turn";
import { startTurn, type NewTurn } from "@/lib/data/turns/start-turn";
import type { Viewer } from "@/lib/data/viewer";
import { EMPTY_TURN, foldTurn } from "./fold-turn";
import { followTurn } from "./follow-turn";
import { LeaseLost } from "./lease-lost";
import { loadChat } from "./load-chat";
import { openingEntry } from "./opening-entry";
import { recoverTurns } from "./recover-turns";
import { entries, numbered } from "./turn-log.fixture";
import type { TurnLogEntry } from "./types";

const OWNER = "this-instance";

function newTurn(change: Partial<NewTurn> = {}): NewTurn {
  const messageId = randomUUID();
  const startedAt = new Date();
  return {
    turnId: randomUUID(),
    requestId: messageId,
    chatId: randomUUID(),
    messageId,
    text: "My throat hurts",
    title: "My throat hurts",
    mode: "concurrent",
    profile: "instant",
    model: "embedded",
    region: "EU",
    startedAt,
    leaseOwner: OWNER,
    leaseExpiresAt: new Date(startedAt.getTime() + 10_000),
    replacesMessageId: null,
    ...change,
  };
}

/** The log of the fixture as that of another turn; its first entry is written with the turn. */
function logOf(turn: NewTurn): TurnLogEntry[] {
  return [openingEntry(turn), ...entries.filter(({ type }) => type !== "turn-start")];
}

async function aStartedTurn(change: Partial<NewTurn> = {}): Promise<{ viewer: Viewer; turn: NewTurn }> {
  const viewer = await aGuest();
  const turn = newTurn(change);
  expect(await startTurn(viewer, turn)).toMatchObject({ status: "started" });
  return { viewer, turn };
}

async function anEndedTurn(): Promise<{ viewer: Viewer; turn: NewTurn }> {
  const { viewer, turn } = await aStartedTurn();
  const log = logOf(turn);
  const view = log.reduce(foldTurn, EMPTY_TURN);
  await finishTurn({ turnId: turn.turnId, leaseOwner: OWNER, entries: numbered(log).slice(1), view, outcomes: null, endedAt: new Date(), title: "Sore throat" });
  return { viewer, turn };
}

describe("a message", () => {
  test("sent by a new guest makes their record, the chat, the message and the turn", async () => {
    const viewer = await aGuest();
    const turn = newTurn();
    const started = await startTurn(viewer, turn);
    expect(started).toMatchObject({ status: "started", context: { earlier: [], facts: { conditions: [], medications: [], allergies: [] } } });
    expect(await getTurn(viewer, turn.turnId)).toMatchObject({ text: "My throat hurts", status: "running", chatId: turn.chatId });
  });

  test("sent twenty times at once is one turn", async () => {
    const viewer = await aGuest();
    const turn = newTurn();
    const results = await Promise.all(Array.from({ length: 20 }, () => startTurn(viewer, { ...turn, turnId: randomUUID() })));
    expect(results.filter(({ status }) => status === "started")).toHaveLength(1);
    expect(results.filter(({ status }) => status === "repeated")).toHaveLength(19);
    expect(await db.turn.count({ where: { messageId: turn.messageId } })).toBe(1);
  });

  test("with an id that was used before leaves no empty chat behind, whether one after the other or at once", async () => {
    const { viewer, turn } = await aStartedTurn();
    const into = () => newTurn({ messageId: turn.messageId, requestId: turn.requestId, text: "Something else" });
    const late = into();
    expect(await startTurn(viewer, late)).toEqual({ status: "repeated" });
    expect(await db.chat.count({ where: { id: late.chatId } })).toBe(0);

    const fresh = randomUUID();
    const racing = Array.from({ length: 8 }, () => newTurn({ messageId: fresh, requestId: fresh }));
    const results = await Promise.all(racing.map((one) => startTurn(viewer, one)));
    expect(results.filter(({ status }) => status === "started")).toHaveLength(1);
    expect(results.filter(({ status }) => status === "repeated")).toHaveLength(7);
    expect(await db.chat.count({ where: { id: { in: racing.map(({ chatId }) => chatId) } } })).toBe(1);
  });

  test("may replace the last message of its own chat only", async () => {
    const { viewer, turn } = await aStartedTurn();
    const second = newTurn({ chatId: turn.chatId, startedAt: new Date(Date.now() + 1_000) });
    await startTurn(viewer, second);
    const elsewhere = await aStartedTurn();
    const edit = (replacesMessageId: string, chatId = turn.chatId) => newTurn({ chatId, replacesMessageId, startedAt: new Date(Date.now() + 2_000) });

    for (const refused of [edit(turn.messageId), edit(elsewhere.turn.messageId), edit(randomUUID()), edit(second.messageId, randomUUID())]) {
      expect(await startTurn(viewer, refused)).toEqual({ status: "not-last" });
      expect(await db.message.count({ where: { id: refused.messageId } })).toBe(0);
    }
    expect(await db.message.count({ where: { chatId: turn.chatId, supersededAt: { not: null } } })).toBe(0);

    const edits = Array.from({ length: 6 }, () => edit(second.messageId));
    const results = await Promise.all(edits.map((one) => startTurn(viewer, one)));
    expect(results.filter(({ status }) => status === "started")).toHaveLength(1);
    expect(results.filter(({ status }) => status === "not-last")).toHaveLength(5);
    expect(await db.message.count({ where: { chatId: turn.chatId, supersededAt: null } })).toBe(2);
  });

  test("cannot be sent into somebody else's chat", async () => {
    const { turn } = await aStartedTurn();
    const stranger = await aGuest();
    expect(await startTurn(stranger, newTurn({ chatId: turn.chatId }))).toEqual({ status: "not-found" });
    expect(await db.message.count({ where: { chatId: turn.chatId } })).toBe(1);
  });

  test("with an id that somebody else has used gives nothing of theirs away", async () => {
    const { turn } = await aStartedTurn();
    const stranger = await aGuest();
    const stolen = newTurn({ messageId: turn.messageId, requestId: turn.messageId });
    expect(await startTurn(stranger, stolen)).toEqual({ status: "repeated" });
    expect(await getTurnByRequest(stranger, turn.messageId)).toBeNull();
  });

  test("that follows another sees what was said and answered before, but not a message that it replaces", async () => {
    const { viewer, turn } = await anEndedTurn();
    const second = newTurn({ chatId: turn.chatId, text: "It is worse today", startedAt: new Date(Date.now() + 1_000) });
    expect(await startTurn(viewer, second)).toMatchObject({
      context: { earlier: [{ role: "patient", text: "My throat hurts" }, { role: "assistant", text: "Rest, drink, and wait." }] },
    });
    const edited = newTurn({ chatId: turn.chatId, text: "It is better today", startedAt: new Date(Date.now() + 2_000), replacesMessageId: second.messageId });
    expect(await startTurn(viewer, edited)).toMatchObject({ context: { earlier: [{ text: "My throat hurts" }, { role: "assistant" }] } });
    const shown = await loadChat(viewer, turn.chatId);
    expect(shown?.messages.flatMap(({ role, parts }) => (role === "user" ? parts : []))).toEqual([
      { type: "text", text: "My throat hurts" },
      { type: "text", text: "It is better today" },
    ]);
  });

  test("knows the record from the start: conditions, medicines, allergies and today's vital signs", async () => {
    const viewer = await aGuest();
    const patient = await db.patient.create({
      data: {
        kind: "guest",
        name: "Guest",
        ownerUserId: viewer.userId,
        birthDate: new Date("1959-03-01"),
        sex: "female",
        conditions: { create: [{ name: "Atrial fibrillation" }, { name: "Measles", resolved: new Date("1970-01-01") }] },
        medications: { create: [{ name: "Warfarin" }, { name: "Amoxicillin", stoppedOn: new Date("2020-01-01") }] },
        allergies: { create: [{ substance: "Penicillin" }] },
        observations: {
          create: [
            { code: "heart_rate", value: 96, unit: "beats/min", takenAt: new Date(Date.now() - 3_600_000), source: "home" },
            { code: "systolic", value: 190, unit: "mmHg", takenAt: new Date("2020-01-01"), source: "clinic" },
          ],
        },
      },
      select: { id: true },
    });
    await db.user.update({ where: { id: viewer.userId }, data: { currentPatientId: patient.id }, select: { id: true } });
    const started = await startTurn(viewer, newTurn());
    expect(started).toMatchObject({
      context: {
        patientId: patient.id,
        facts: { sex: "female", conditions: ["Atrial fibrillation"], medications: ["Warfarin"], allergies: ["Penicillin"], vitals: { heartRate: 96 } },
      },
    });
    if (started.status !== "started") throw new Error("not started");
    expect(started.context.facts.age).toBeGreaterThan(67);
    expect(started.context.facts.vitals?.systolic).toBeUndefined();
  });
});

describe("a turn's log", () => {
  test("read after the end is what was written, in order, from wherever the reader still lacks it", async () => {
    const { turn } = await anEndedTurn();
    const all = await readLog(turn.turnId, 0);
    expect(all).toEqual(numbered(logOf(turn)));
    expect(await readLog(turn.turnId, 3)).toEqual(all.slice(3));
  });

  test("followed from another instance brings what is appended later, up to the end", async () => {
    const { turn } = await aStartedTurn();
    const log = numbered(logOf(turn));
    await appendLog({ turnId: turn.turnId, leaseOwner: OWNER, entries: log.slice(0, 2) });
    const followed = (async () => {
      const seen = [];
      for await (const one of followTurn(turn.turnId, 0, new AbortController().signal)) seen.push(one.seq);
      return seen;
    })();
    await appendLog({ turnId: turn.turnId, leaseOwner: OWNER, entries: log.slice(2, 4) });
    const view = log.map(({ entry }) => entry).reduce(foldTurn, EMPTY_TURN);
    await finishTurn({ turnId: turn.turnId, leaseOwner: OWNER, entries: log.slice(4), view, outcomes: null, endedAt: new Date(), title: null });
    expect(await followed).toEqual(log.map(({ seq }) => seq));
  });

  test("takes the same entries twice without harm: the answer to the first write may have been lost", async () => {
    const { turn } = await aStartedTurn();
    const batch = { turnId: turn.turnId, leaseOwner: OWNER, entries: numbered(logOf(turn)).slice(0, 2) };
    await appendLog(batch);
    await appendLog(batch);
    expect(await readLog(turn.turnId, 0)).toHaveLength(2);
  });

  test("takes nothing from a process that is no longer believed alive", async () => {
    const { turn } = await aStartedTurn();
    const batch = { turnId: turn.turnId, leaseOwner: "somebody-else", entries: numbered(logOf(turn)).slice(1, 2) };
    await expect(appendLog(batch)).rejects.toBeInstanceOf(LeaseLost);
    expect(await readLog(turn.turnId, 1)).toHaveLength(0);
  });
});

describe("a turn that another instance has taken over", () => {
  const taken = async () => {
    const { viewer, turn } = await aStartedTurn({ leaseExpiresAt: new Date("2020-01-01") });
    const log = numbered(logOf(turn));
    await appendLog({ turnId: turn.turnId, leaseOwner: OWNER, entries: log.slice(0, 2) });
    await recoverTurns();
    return { viewer, turn, log };
  };

  test("takes nothing more from the first one, neither entries nor an end", async () => {
    const { viewer, turn, log } = await taken();
    const before = await readLog(turn.turnId, 0);
    const view = log.map(({ entry }) => entry).reduce(foldTurn, EMPTY_TURN);
    await expect(appendLog({ turnId: turn.turnId, leaseOwner: OWNER, entries: log.slice(2, 4) })).rejects.toBeInstanceOf(LeaseLost);
    const end = { turnId: turn.turnId, leaseOwner: OWNER, entries: log.slice(2), view, outcomes: null, endedAt: new Date(), title: null };
    await expect(finishTurn(end)).rejects.toBeInstanceOf(LeaseLost);
    expect(await readLog(turn.turnId, 0)).toEqual(before);
    expect(await getStoredTurn(viewer, turn.turnId)).toMatchObject({ status: "interrupted" });
  });

  test("is ended once, whoever is faster: its log has no gap and one end", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 3 }), async (written) => {
        const { turn } = await aStartedTurn({ leaseExpiresAt: new Date("2020-01-01") });
        const log = numbered(logOf(turn));
        const view = log.map(({ entry }) => entry).reduce(foldTurn, EMPTY_TURN);
        if (written > 1) await appendLog({ turnId: turn.turnId, leaseOwner: OWNER, entries: log.slice(1, written) });
        await Promise.allSettled([
          appendLog({ turnId: turn.turnId, leaseOwner: OWNER, entries: log.slice(written, written + 2) }).then(() =>
            finishTurn({ turnId: turn.turnId, leaseOwner: OWNER, entries: log.slice(written + 2), view, outcomes: null, endedAt: new Date(), title: null }),
          ),
          recoverTurns(),
        ]);
        await recoverTurns();
        const all = await readLog(turn.turnId, 0);
        expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1));
        expect(all.filter(({ entry }) => entry.type === "turn-end")).toHaveLength(1);
        expect(all.at(-1)?.entry.type).toBe("turn-end");
      }),
      { numRuns: 25 },
    );
  });

  test("ended by its own process twice is ended once: the answer to the first try may have been lost", async () => {
    const { turn } = await aStartedTurn();
    const log = numbered(logOf(turn));
    const view = log.map(({ entry }) => entry).reduce(foldTurn, EMPTY_TURN);
    const end = { turnId: turn.turnId, leaseOwner: OWNER, entries: log.slice(1), view, outcomes: null, endedAt: new Date(), title: null };
    await finishTurn(end);
    await finishTurn(end);
    expect(await readLog(turn.turnId, 0)).toHaveLength(log.length);
  });
});

describe("a lease", () => {
  test("is renewed for the turns that the process runs, and for no other that bears its name", async () => {
    const expired = new Date("2020-01-01");
    const [runs, givenUp] = await Promise.all([aStartedTurn({ leaseExpiresAt: expired }), aStartedTurn({ leaseExpiresAt: expired })]);
    await renewLeases(OWNER, [runs.turn.turnId], 10_000);
    await recoverTurns();
    expect(await getTurn(runs.viewer, runs.turn.turnId)).toMatchObject({ status: "running" });
    expect(await getTurn(givenUp.viewer, givenUp.turn.turnId)).toMatchObject({ status: "interrupted" });
  });

  test("renewed tells which turns are to be stopped: a notice may have been missed", async () => {
    const { turn } = await aStartedTurn();
    expect(await renewLeases(OWNER, [turn.turnId], 10_000)).toEqual([]);
    await requestStop(turn.turnId, new Date());
    expect(await renewLeases(OWNER, [turn.turnId], 10_000)).toEqual([turn.turnId]);
  });
});

describe("a turn whose process has died", () => {
  const longGone = new Date("2020-01-01");

  test("ends as interrupted, keeps what it showed, and what was under way counts as cancelled", async () => {
    const { viewer, turn } = await aStartedTurn({ leaseExpiresAt: longGone });
    const shown = numbered(logOf(turn)).slice(0, 2);
    await appendLog({ turnId: turn.turnId, leaseOwner: OWNER, entries: shown });
    await recoverTurns();
    const stored = await getStoredTurn(viewer, turn.turnId);
    expect(stored).toMatchObject({ status: "interrupted", view: { turn: { status: "interrupted", error: { code: "interrupted" } } } });
    expect(stored?.view.agents.find(({ name }) => name === "history")).toMatchObject({ status: "cancelled", startMs: 5 });
    expect(stored?.view.agents.find(({ name }) => name === "medical")).toMatchObject({ status: "skipped", startMs: null });
    expect((await readLog(turn.turnId, 0)).slice(0, 2)).toEqual(shown);
    expect(await loadChat(viewer, turn.chatId)).toMatchObject({ runningTurnId: null });
  });

  test("after the patient pressed Stop ends as stopped", async () => {
    const { viewer, turn } = await aStartedTurn({ leaseExpiresAt: longGone });
    await requestStop(turn.turnId, new Date());
    await recoverTurns();
    expect(await getStoredTurn(viewer, turn.turnId)).toMatchObject({ status: "stopped", view: { turn: { error: null } } });
  });

  test("before it could write anything ends as interrupted as well", async () => {
    const { viewer, turn } = await aStartedTurn({ leaseExpiresAt: longGone });
    await recoverTurns();
    expect(await getStoredTurn(viewer, turn.turnId)).toMatchObject({ status: "interrupted", view: { turn: { turnId: turn.turnId } } });
    expect((await loadChat(viewer, turn.chatId))?.messages.map(({ role }) => role)).toEqual(["user", "assistant"]);
  });

  test("is ended once, however many look for it at the same time", async () => {
    const { turn } = await aStartedTurn({ leaseExpiresAt: longGone });
    await Promise.all([recoverTurns(), recoverTurns(), recoverTurns()]);
    const log = await readLog(turn.turnId, 0);
    expect(log.filter(({ entry }) => entry.type === "turn-end")).toHaveLength(1);
  });

  test("is left alone while its lease runs", async () => {
    const { viewer, turn } = await aStartedTurn();
    await recoverTurns();
    expect(await getTurn(viewer, turn.turnId)).toMatchObject({ status: "running" });
  });
});

describe("a repeat", () => {
  const repeatOf = (turn: NewTurn) => {
    const { chatId: _chat, messageId: _message, text: _text, title: _title, region: _region, replacesMessageId: _replaces, ...rest } = newTurn({ mode: "sequential", requestId: randomUUID() });
    return { ...rest, repeatsTurnId: turn.turnId };
  };

  test("answers the same message at the same clock, once for each request", async () => {
    const { viewer, turn } = await anEndedTurn();
    const repeat = repeatOf(turn);
    expect(await repeatTurn(viewer, repeat)).toMatchObject({ status: "started", messageId: turn.messageId, text: turn.text, asOf: turn.startedAt, context: { earlier: [] } });
    expect(await repeatTurn(viewer, { ...repeat, turnId: randomUUID() })).toEqual({ status: "repeated" });
    expect(await db.turn.count({ where: { messageId: turn.messageId } })).toBe(2);
  });

  test("of somebody else's turn is refused", async () => {
    const { turn } = await anEndedTurn();
    expect(await repeatTurn(await aGuest(), repeatOf(turn))).toEqual({ status: "not-found" });
  });
});

test("nobody reads another's turn, by chat, by id or by request", async () => {
  const { turn } = await anEndedTurn();
  const stranger = await aGuest();
  expect(await loadChat(stranger, turn.chatId)).toBeNull();
  expect(await getTurn(stranger, turn.turnId)).toBeNull();
  expect(await getTurnByRequest(stranger, turn.requestId)).toBeNull();
  expect(await getStoredTurn(stranger, turn.turnId)).toBeNull();
});
