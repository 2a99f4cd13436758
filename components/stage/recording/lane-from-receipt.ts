import type { LaneView } from "../lane-view";
import type { FiledReceipt } from "./stage-file";

/** The lane that a receipt proves. It has no answer: a receipt says nothing of what was found. */
export function laneFromReceipt({ id, mode, profile, model, status, startedAt, staging, agents, outputDigest, agentDigests, ...times }: FiledReceipt): LaneView {
  const { firstEventMs, firstTextMs, wallMs, agentsMs, sumMs, criticalPathMs, criticalPath, peakInFlight } = times;
  const metrics =
    status === "running" || outputDigest === null
      ? null
      : { firstEventMs, firstTextMs, wallMs: wallMs ?? agentsMs, agentsMs, sumMs, criticalPathMs, criticalPath, peakInFlight, outputDigest, agentDigests };
  return {
    turn: { turnId: id, messageId: "", mode, profile, model, status, startedAt, error: null, ...(staging !== undefined && { staging }), metrics },
    agents: agents.map((agent) => ({ ...agent, found: null })),
    emergency: null,
    card: null,
    text: "",
  };
}
