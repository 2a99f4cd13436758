import type { Assessment, FollowUpQuestion, InteractionReport, RedFlag, Region, ScoreResult, Source, Urgency } from "@/lib/clinical/types";
import type { Mode } from "@/lib/graph/types";

export const AGENT_NAMES = ["safety", "history", "knowledge", "interactions", "medical", "risk", "scheduling", "answer"] as const;
export type AgentName = (typeof AGENT_NAMES)[number];
/** The six that the patient and the audience see; `safety` is instant and `answer` is the reply itself. */
export const SHOWN_AGENTS = ["history", "knowledge", "interactions", "medical", "risk", "scheduling"] as const;
export type ShownAgentName = (typeof SHOWN_AGENTS)[number];

export type LatencyProfile = "instant" | "realistic" | "textbook";
export type TurnStatus = "running" | "done" | "stopped" | "failed" | "interrupted";
export type AgentStatus = "waiting" | "running" | "done" | "failed" | "timed_out" | "cancelled" | "skipped";

/**
 * What can be made to go wrong with an agent, for the stage and for tests:
 * - `fail`: what it asks answers with an error
 * - `hang`: what it asks never answers, so that only the deadline ends it
 * - `junk`: what it asks answers with nonsense
 * - `slow`: what it asks answers late, but rightly
 */
export const FAULT_KINDS = ["fail", "hang", "junk", "slow"] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface Fault {
  agent: AgentName;
  kind: FaultKind;
}

/**
 * What can be made to go wrong with the model that the agents ask:
 * - `rate-limit`: every request is refused, with no hope of a retry
 * - `cut-stream`: the explanation breaks off in the middle, without an end marker
 * - `stall`: requests are taken, and nothing comes back
 */
export const MODEL_FAULT_KINDS = ["rate-limit", "cut-stream", "stall"] as const;
export type ModelFaultKind = (typeof MODEL_FAULT_KINDS)[number];

/** What a presenter has set about a turn, beside its mode and profile. Kept with the turn, so that its receipt says so. */
export interface Staging {
  /** what makes the waits of two turns alike: the message's id unless given */
  seed?: string | undefined;
  /** at most one an agent counts: the last */
  faults?: readonly Fault[] | undefined;
  modelFault?: ModelFaultKind | undefined;
  /** ms that an agent is made to wait, in place of what its profile says */
  waits?: Readonly<Partial<Record<ShownAgentName, number>>> | undefined;
}

/** One agent's row in the timing panel and in the receipt. ms since turn start; null until it happened. */
export interface AgentRow {
  name: AgentName;
  needs: readonly AgentName[];
  status: AgentStatus;
  startMs: number | null;
  endMs: number | null;
  /** how much of its duration was simulated waiting, ms */
  simulatedMs: number;
  /** in the patient's language, once it ended: "2 conditions, 3 medicines" */
  found: string | null;
}

export interface Passage {
  articleId: string;
  title: string;
  heading: string;
  text: string;
  sourceName: string;
  sourceUrl: string | null;
  /** 0 to 1, fused rank */
  score: number;
}

export interface OfferedSlot {
  id: string;
  /** ISO 8601, UTC */
  startsAt: string;
  /** minutes */
  durationMin: number;
  clinician: string;
  specialty: string;
  /** absent in cards written before it was kept */
  kind?: "in_person" | "video";
  /** ISO 8601; set while it is kept for this patient and offered to nobody else */
  heldUntil?: string;
}

export interface RiskResult {
  /** plain name: "Stroke risk with atrial fibrillation (CHA2DS2-VASc)" */
  name: string;
  result: ScoreResult;
  /** one or two plain sentences; for a refused score, what is missing */
  explanation: string;
  source: string;
}

export interface InteractionFindings extends InteractionReport {
  /** where the answer comes from: the embedded table always; the external service if it could be reached */
  checkedWith: "embedded table" | "embedded table and RxNorm/openFDA";
  /** why the external service was not used; null when it was */
  externalNote: string | null;
}

/** The card: everything that the answer shows apart from its running text. */
export interface AnswerCard {
  urgency: Urgency;
  /** "See a clinician today" */
  headline: string;
  /** why, in one line */
  why: string;
  assessment: Assessment;
  interactions: InteractionFindings | null;
  risks: readonly RiskResult[];
  passages: readonly Passage[];
  slots: readonly OfferedSlot[];
  /** why there are no slots, or why another specialty is offered; null when nothing needs saying */
  slotsNote: string | null;
  /** says so when another model had to step in; null otherwise */
  modelNote: string | null;
  /** the question that matters most, as one-tap replies; null when none */
  question: FollowUpQuestion | null;
  /** names of checks that could not be made, in plain words */
  missingChecks: readonly string[];
  /** what the assessment's reasons rest on, by id; absent in cards written before it was kept */
  sources?: readonly Source[];
}

export interface EmergencyBanner {
  region: Region;
  /** the number to call: "112" */
  number: string;
  /** set when thoughts of suicide or self-harm were found */
  crisisLine: { name: string; number: string } | null;
  redFlags: readonly RedFlag[];
  instruction: string;
  /** ms since turn start at which the screen had fired */
  atMs: number;
}

export interface TurnSummary {
  turnId: string;
  messageId: string;
  mode: Mode;
  profile: LatencyProfile;
  /** "embedded" or the model's name */
  model: string;
  status: TurnStatus;
  startedAt: string;
  /** a person's sentence and code when the turn failed or was interrupted */
  error: { code: string; message: string } | null;
  /** absent unless a presenter has set something */
  staging?: Staging;
}

/** Figures of a finished turn; ms. See CONTRACT: receipt. */
export interface TurnMetrics {
  firstEventMs: number | null;
  firstTextMs: number | null;
  agentsMs: number;
  wallMs: number;
  sumMs: number;
  criticalPathMs: number;
  criticalPath: readonly AgentName[];
  peakInFlight: number;
  outputDigest: string;
  /** digest of each agent's findings, to name which differed */
  agentDigests: Readonly<Partial<Record<AgentName, string>>>;
}

/**
 * One entry of a turn's ordered log. The browser's view of a turn is a fold over these and nothing else,
 * whether they arrive live, after a reload or in a second tab.
 */
export type TurnLogEntry =
  | { type: "turn-start"; turn: TurnSummary; agents: readonly AgentRow[] }
  | { type: "emergency"; banner: EmergencyBanner }
  | { type: "agent-start"; agent: AgentName; atMs: number; simulatedMs: number }
  | { type: "agent-end"; agent: AgentName; atMs: number; /** null when it never started */ startMs: number | null; status: AgentStatus; found: string | null }
  | { type: "card"; card: AnswerCard }
  | { type: "text"; delta: string }
  | { type: "turn-end"; status: Exclude<TurnStatus, "running">; metrics: TurnMetrics | null; error: { code: string; message: string } | null };

/** Data parts of the assistant's UI message (AI SDK `UIMessage`), reconciled by their ids. */
export type GatherDataParts = {
  turn: TurnSummary & { metrics: TurnMetrics | null };
  agent: AgentRow;
  emergency: EmergencyBanner;
  card: AnswerCard;
  /** while the turn waits to be let in; means nothing once an agent has begun */
  queue: { place: number };
};

export type TurnEnd = Extract<TurnLogEntry, { type: "turn-end" }>;
