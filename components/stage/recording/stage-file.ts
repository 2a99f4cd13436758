import { z } from "zod";
import { AGENT_NAMES, FAULT_KINDS, MODEL_FAULT_KINDS, SHOWN_AGENTS } from "@/lib/turns/types";

// What the stage writes into files and reads back from anywhere: everything is checked, nothing is believed.

const mode = z.enum(["sequential", "concurrent"]);
const agentName = z.enum(AGENT_NAMES);
const profile = z.enum(["instant", "realistic", "textbook"]);
const turnStatus = z.enum(["running", "done", "stopped", "failed", "interrupted"]);
const agentStatus = z.enum(["waiting", "running", "done", "failed", "timed_out", "cancelled", "skipped"]);
const ms = z.number().min(0).max(3_600_000);
const msOrNull = ms.nullable();
const text = (most: number) => z.string().max(most);
const digests = z.record(text(40), text(128));

const staging = z.object({
  seed: text(40).optional(),
  faults: z.array(z.object({ agent: agentName, kind: z.enum(FAULT_KINDS) })).max(20).optional(),
  modelFault: z.enum(MODEL_FAULT_KINDS).optional(),
  waits: z.partialRecord(z.enum(SHOWN_AGENTS), ms).optional(),
});

const timedAgent = z.object({
  name: agentName,
  needs: z.array(agentName).max(20),
  status: agentStatus,
  startMs: msOrNull,
  endMs: msOrNull,
  simulatedMs: ms,
});

const figures = { agentsMs: ms, sumMs: ms, criticalPathMs: ms, criticalPath: z.array(agentName).max(20), peakInFlight: z.int().min(0).max(20) };

/** A receipt of one turn, as `/api/turns/{id}` gives it. */
export const receiptSchema = z.object({
  id: text(60),
  chatId: text(60),
  mode,
  profile,
  model: text(200),
  status: turnStatus,
  startedAt: z.iso.datetime(),
  firstEventMs: msOrNull,
  firstTextMs: msOrNull,
  wallMs: msOrNull,
  ...figures,
  agents: z.array(timedAgent).min(1).max(20),
  outputDigest: text(128).nullable(),
  agentDigests: digests,
  versions: z.record(text(40), text(60)),
  staging: staging.optional(),
});
export type FiledReceipt = z.output<typeof receiptSchema>;

/** Both receipts of a race, and the address that repeats it. */
export const raceReceiptSchema = z.object({
  kind: z.literal("gather-race-receipt"),
  version: z.literal(1),
  /** without its `#` */
  scenario: text(4000),
  sequential: receiptSchema,
  concurrent: receiptSchema,
});
export type RaceReceipt = z.output<typeof raceReceiptSchema>;

const metrics = z.object({ firstEventMs: msOrNull, firstTextMs: msOrNull, wallMs: ms, ...figures, outputDigest: text(128), agentDigests: z.partialRecord(agentName, text(128)) });

const turn = z.object({
  turnId: text(60),
  messageId: text(60),
  mode,
  profile,
  model: text(200),
  status: turnStatus,
  startedAt: z.iso.datetime(),
  error: z.object({ code: text(60), message: text(500) }).nullable(),
  staging: staging.optional(),
  metrics: metrics.nullable(),
});

const card = z.object({
  urgency: z.enum(["emergency", "urgent", "routine", "self_care"]),
  headline: text(500),
  why: text(1000),
  missingChecks: z.array(text(200)).max(20),
  modelNote: text(500).nullable(),
});

const laneEvent = z.discriminatedUnion("type", [
  z.object({ type: z.literal("turn"), turn }),
  z.object({ type: z.literal("agent"), agent: timedAgent.extend({ found: text(500).nullable() }) }),
  z.object({ type: z.literal("emergency"), atMs: ms }),
  z.object({ type: z.literal("card"), card }),
  z.object({ type: z.literal("text"), delta: text(8000) }),
]);

/** A race as it arrived in the browser, each event with its moment. */
export const recordingSchema = z.object({
  kind: z.literal("gather-recording"),
  version: z.literal(1),
  recordedAt: z.iso.datetime(),
  scenario: text(4000),
  events: z.array(z.object({ atMs: ms, mode, event: laneEvent })).min(1).max(5000),
});
export type Recording = z.output<typeof recordingSchema>;
export type RecordedEvent = Recording["events"][number];

const sample = z.object({
  round: z.int().min(0).max(100),
  mode,
  turnId: text(60),
  status: turnStatus,
  metrics: metrics.pick({ agentsMs: true, sumMs: true, criticalPathMs: true, wallMs: true, outputDigest: true }).nullable(),
});

/** Every run of a careful measurement, in the order in which they were made. */
export const carefulFileSchema = z.object({
  kind: z.literal("gather-careful"),
  version: z.literal(1),
  measuredAt: z.iso.datetime(),
  scenario: text(4000),
  samples: z.array(sample).min(1).max(200),
});
export type CarefulFile = z.output<typeof carefulFileSchema>;
