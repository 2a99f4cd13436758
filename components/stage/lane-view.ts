import type { AgentRow, AnswerCard, EmergencyBanner, TurnMetrics, TurnSummary } from "@/lib/turns/types";
import type { GatherChunk } from "@/lib/turns/ui-message";

/** What the stage shows of an answer. */
export type StageCard = Pick<AnswerCard, "urgency" | "headline" | "why" | "missingChecks" | "modelNote">;

/** A turn as one lane shows it so far; `turn` is null before it has begun. */
export interface LaneView {
  turn: (TurnSummary & { metrics: TurnMetrics | null }) | null;
  agents: readonly AgentRow[];
  emergency: Pick<EmergencyBanner, "atMs"> | null;
  card: StageCard | null;
  text: string;
}

export const EMPTY_LANE: LaneView = { turn: null, agents: [], emergency: null, card: null, text: "" };

/** What changes a lane. A recording is a list of these. */
export type LaneEvent =
  | { type: "turn"; turn: NonNullable<LaneView["turn"]> }
  | { type: "agent"; agent: AgentRow }
  | { type: "emergency"; atMs: number }
  | { type: "card"; card: StageCard }
  | { type: "text"; delta: string };

/** The stage's reading of what the chat reads; null for what it does not show. */
export function laneEvent(chunk: GatherChunk): LaneEvent | null {
  switch (chunk.type) {
    case "data-turn":
      return { type: "turn", turn: chunk.data };
    case "data-agent":
      return { type: "agent", agent: chunk.data };
    case "data-emergency":
      return { type: "emergency", atMs: chunk.data.atMs };
    case "data-card": {
      const { urgency, headline, why, missingChecks, modelNote } = chunk.data;
      return { type: "card", card: { urgency, headline, why, missingChecks, modelNote } };
    }
    case "text-delta":
      return { type: "text", delta: chunk.delta };
    default:
      return null;
  }
}

export function foldLane(view: LaneView, event: LaneEvent): LaneView {
  switch (event.type) {
    case "turn":
      return { ...view, turn: event.turn };
    case "agent": {
      const { agent } = event;
      const known = view.agents.some(({ name }) => name === agent.name);
      return { ...view, agents: known ? view.agents.map((row) => (row.name === agent.name ? agent : row)) : [...view.agents, agent] };
    }
    case "emergency":
      return { ...view, emergency: { atMs: event.atMs } };
    case "card":
      return { ...view, card: event.card };
    case "text":
      return { ...view, text: view.text + event.delta };
  }
}
