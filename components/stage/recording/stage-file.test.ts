import { describe, expect, it, vi } from "vitest";
import { buildReceipt } from "@/lib/timing/receipt";
import { turnChunkEncoder } from "@/lib/turns/turn-chunks";
import { entries, numbered } from "@/lib/turns/turn-log.fixture";
import { EMPTY_LANE, foldLane, laneEvent } from "../lane-view";
import { stateFromFile } from "../run/load-file";
import { laneFromReceipt } from "./lane-from-receipt";
import { readStageFile } from "./read-stage-file";
import { raceImage } from "./receipt-image";
import { receiptSchema } from "./stage-file";
import type { FiledReceipt, RaceReceipt, Recording } from "./stage-file";

vi.mock("server-only", () => ({}));

const lane = numbered(entries).flatMap(turnChunkEncoder(0)).flatMap((chunk) => laneEvent(chunk) ?? []).reduce(foldLane, EMPTY_LANE);

function receipt(mode: FiledReceipt["mode"]): FiledReceipt {
  const head = { id: "turn-1", chatId: "chat-1", mode, profile: "textbook", model: "embedded", status: "done", startedAt: "2026-11-22T10:00:00.000Z", versions: { gather: "0.1.0" }, outputDigest: "d".repeat(64), agentDigests: {} } as const;
  return receiptSchema.parse(JSON.parse(JSON.stringify(buildReceipt(head, { firstEventMs: 1, firstTextMs: 2, wallMs: 9 }, lane.agents))));
}

const race: RaceReceipt = { kind: "gather-race-receipt", version: 1, scenario: "profile=instant", sequential: receipt("sequential"), concurrent: receipt("concurrent") };

describe("a file dropped on the stage", () => {
  it("is read when it is a receipt of a turn or of a race", () => {
    expect(readStageFile(JSON.stringify(race))).toEqual({ ok: true, value: race });
    expect(readStageFile(JSON.stringify(race.sequential))).toEqual({ ok: true, value: { kind: "turn-receipt", receipt: race.sequential } });
  });

  it("is refused when its figures do not follow from its rows", () => {
    const altered = { ...race, concurrent: { ...race.concurrent, agentsMs: race.concurrent.agentsMs / 2 - 1 } };
    const read = readStageFile(JSON.stringify({ ...altered, concurrent: { ...altered.concurrent, agentsMs: Math.abs(altered.concurrent.agentsMs) } }));
    expect(read).toMatchObject({ ok: false, error: { code: "receipt_altered" } });
  });

  it.each(["", "{", "[]", "null", '{"kind":"gather-recording","version":1}', '{"kind":"gather-careful","version":1,"samples":[]}'])("is refused when it is something else: %s", (text) => {
    expect(readStageFile(text)).toMatchObject({ ok: false, error: { code: "not_a_receipt" } });
  });

  it("is shown when it is a careful measurement, with every run in it", () => {
    const metrics = { agentsMs: 18_000, sumMs: 18_000, criticalPathMs: 9000, wallMs: 18_100, outputDigest: "d" };
    const samples = [{ round: 0, mode: "sequential", turnId: "turn-1", status: "done", metrics }, { round: 1, mode: "sequential", turnId: "turn-2", status: "stopped", metrics: null }];
    const read = readStageFile(JSON.stringify({ kind: "gather-careful", version: 1, measuredAt: "2026-11-22T10:00:00.000Z", scenario: "profile=instant", samples }));
    if (!read.ok || read.value.kind !== "gather-careful") throw new Error("not read");
    expect(stateFromFile(read.value, "careful.json")).toMatchObject({ samples, planned: 2, source: { kind: "file", name: "careful.json" }, scenario: { mode: "careful", profile: "instant" } });
  });

  it("is read when it is a recording, with every event as it came", () => {
    const events = numbered(entries).flatMap(turnChunkEncoder(0)).flatMap((chunk) => laneEvent(chunk) ?? []);
    const recording = { kind: "gather-recording", version: 1, recordedAt: "2026-11-22T10:00:00.000Z", scenario: "", events: events.map((event, atMs) => ({ atMs, mode: "concurrent", event })) };
    const read = readStageFile(JSON.stringify(recording));
    expect(read.ok).toBe(true);
    const kept = (read.ok ? read.value : null) as Recording;
    expect(kept.events.map(({ event }) => event).reduce(foldLane, EMPTY_LANE)).toEqual(lane);
  });
});

it("a receipt shows the times that it proves, and no answer", () => {
  const shown = laneFromReceipt(race.sequential);
  expect(shown.turn?.metrics).toMatchObject({ agentsMs: race.sequential.agentsMs, outputDigest: race.sequential.outputDigest });
  expect(shown.agents.map(({ name, startMs, endMs }) => ({ name, startMs, endMs }))).toEqual(race.sequential.agents.map(({ name, startMs, endMs }) => ({ name, startMs, endMs })));
  expect(shown.card).toBeNull();
});

it("the picture for slides is drawn from the receipt, and what was asked cannot become part of the drawing", () => {
  const picture = raceImage({ ...race, question: "<script>&", theme: "dark" });
  expect(picture).not.toContain("<script>");
  expect(picture).toContain("simulated waits, 3 s each");
  expect(picture.match(/<rect /g)?.length).toBeGreaterThan(1);
});
