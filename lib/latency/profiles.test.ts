import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AGENT_NAMES, SHOWN_AGENTS } from "@/lib/turns/types";
import type { LatencyProfile } from "@/lib/turns/types";
import { simulatedWait } from "./profiles";

const anyProfile = fc.constantFrom<LatencyProfile>("instant", "realistic", "textbook");

describe("the simulated wait", () => {
  it("is none at all in the instant profile", () => {
    expect(AGENT_NAMES.map((agent) => simulatedWait("instant", agent, "message-1"))).toEqual(AGENT_NAMES.map(() => 0));
  });

  it("is three seconds for each of the six in the textbook profile", () => {
    expect(SHOWN_AGENTS.map((agent) => simulatedWait("textbook", agent, "message-1"))).toEqual([3000, 3000, 3000, 3000, 3000, 3000]);
  });

  it("never delays the red-flag screen or the answer", () => {
    fc.assert(
      fc.property(anyProfile, fc.constantFrom("safety" as const, "answer" as const), fc.string(), (profile, agent, seed) => {
        expect(simulatedWait(profile, agent, seed)).toBe(0);
      }),
    );
  });

  it("is the same for the same message, so that both modes wait alike", () => {
    fc.assert(
      fc.property(anyProfile, fc.constantFrom(...AGENT_NAMES), fc.uuid(), (profile, agent, seed) => {
        expect(simulatedWait(profile, agent, seed)).toBe(simulatedWait(profile, agent, seed));
      }),
    );
  });

  it.each([
    ["history", 180, 320],
    ["knowledge", 350, 700],
    ["interactions", 400, 900],
    ["medical", 900, 1800],
    ["risk", 150, 350],
    ["scheduling", 200, 450],
  ] as const)("in the realistic profile takes %s from %s to %s ms, all over that range and short more often than long", (agent, shortest, longest) => {
    const waits = Array.from({ length: 2000 }, (_, message) => simulatedWait("realistic", agent, `message-${message}`));
    const third = (longest - shortest) / 3;
    const count = (from: number, to: number) => waits.filter((ms) => ms >= from && ms <= to).length;
    expect(count(shortest, longest)).toBe(waits.length);
    expect(count(longest - third, longest)).toBeGreaterThan(100);
    expect(count(shortest, shortest + third)).toBeGreaterThan(2 * count(longest - third, longest));
  });

  it("of one agent says nothing about the wait of another", () => {
    // Where in their ranges history and scheduling wait, from 0 to 1, over many messages: the covariance is about 0.
    const places = Array.from({ length: 2000 }, (_, message) => [
      (simulatedWait("realistic", "history", `message-${message}`) - 180) / 140,
      (simulatedWait("realistic", "scheduling", `message-${message}`) - 200) / 250,
    ]);
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    const [first, second] = [0, 1].map((place) => mean(places.map((pair) => pair[place] ?? NaN)));
    const covariance = mean(places.map(([one = NaN, other = NaN]) => (one - (first ?? NaN)) * (other - (second ?? NaN))));
    expect(Math.abs(covariance)).toBeLessThan(0.01);
  });
});
