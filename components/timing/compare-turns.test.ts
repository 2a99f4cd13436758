import { describe, expect, it } from "vitest";
import type { Mode } from "@/lib/graph/types";
import type { AgentRow, TurnMetrics, TurnStatus } from "@/lib/turns/types";
import { compareTurns, otherModeOf } from "./compare-turns";
import type { TurnTiming } from "./turn-timing";

const rows: AgentRow[] = ["history" as const, "risk" as const].map((name) => ({ name, needs: [], status: "done", startMs: 0, endMs: 1, simulatedMs: 0, found: null }));

function timing(turnId: string, mode: Mode, agentsMs: number, change: { status?: TurnStatus; messageId?: string; profile?: "instant" | "textbook"; digests?: TurnMetrics["agentDigests"] } = {}): TurnTiming {
  const { status = "done", messageId = "message", profile = "textbook", digests = { history: "a", risk: "b" } } = change;
  return {
    begun: true,
    turn: { turnId, messageId, mode, profile, model: "embedded", status, startedAt: "2026-11-22T10:00:00Z", error: null },
    question: "My back hurts",
    rows,
    metrics:
      status === "running"
        ? null
        : { firstEventMs: 1, firstTextMs: 2, agentsMs, wallMs: agentsMs, sumMs: 18_000, criticalPathMs: 9_000, criticalPath: ["history"], peakInFlight: 3, outputDigest: JSON.stringify(digests), agentDigests: digests },
  };
}

describe("two turns for the same message", () => {
  it("are compared by their measured times, whichever was first", () => {
    const one = timing("1", "sequential", 18_030);
    const other = timing("2", "concurrent", 9_015);
    expect(compareTurns(one, other)?.speedup).toBe(2);
    expect(compareTurns(other, one)?.speedup).toBe(2);
    expect(compareTurns(one, other)).toMatchObject({ sameFindings: true, differing: [] });
  });

  it("name the agents that found something else", () => {
    const other = timing("2", "concurrent", 9_015, { digests: { history: "a", risk: "c" } });
    expect(compareTurns(timing("1", "sequential", 18_030), other)).toMatchObject({ sameFindings: false, differing: ["risk"] });
  });

  it("are not compared before both are done", () => {
    expect(compareTurns(timing("1", "sequential", 18_030), timing("2", "concurrent", 0, { status: "running" }))).toBeNull();
    expect(compareTurns(timing("1", "sequential", 18_030), timing("2", "concurrent", 900, { status: "stopped" }))).toBeNull();
  });
});

describe("the other mode of a turn", () => {
  const selected = timing("1", "concurrent", 9_015);

  it("is the newest finished turn for the same message under the same latency profile", () => {
    const older = timing("2", "sequential", 18_100);
    const newer = timing("3", "sequential", 18_000);
    expect(otherModeOf(selected, [older, selected, newer])).toBe(newer);
  });

  it("is none for another message, another profile, the same mode or an unfinished turn", () => {
    const others = [
      timing("2", "sequential", 1, { messageId: "another" }),
      timing("3", "sequential", 1, { profile: "instant" }),
      timing("4", "concurrent", 1),
      timing("5", "sequential", 1, { status: "stopped" }),
    ];
    expect(otherModeOf(selected, others)).toBeNull();
  });
});
