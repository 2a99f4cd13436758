import type { AgentName, LatencyProfile, ShownAgentName } from "@/lib/turns/types";
import { fractionOf } from "./fraction-of";

/** Every agent waits this long in the `textbook` profile, ms. */
export const TEXTBOOK_MS = 3000;

/** Shortest and longest wait of the `realistic` profile, ms: about what such a service takes over a network. */
const REALISTIC_MS: Readonly<Record<ShownAgentName, readonly [shortest: number, longest: number]>> = {
  history: [180, 320],
  knowledge: [350, 700],
  interactions: [400, 900],
  medical: [900, 1800],
  risk: [150, 350],
  scheduling: [200, 450],
};

/**
 * How long the outside world is pretended to take for one agent, in whole ms. `safety` and `answer` never wait.
 *
 * @param seed what makes two runs alike, for example the id of the message: the same seed gives the same wait,
 * whatever the mode
 */
export function simulatedWait(profile: LatencyProfile, agent: AgentName, seed: string): number {
  if (profile === "instant" || agent === "safety" || agent === "answer") return 0;
  if (profile === "textbook") return TEXTBOOK_MS;
  const [shortest, longest] = REALISTIC_MS[agent];
  // Squared, since services answer quickly most of the time and slowly now and then.
  return Math.round(shortest + (longest - shortest) * fractionOf(`${agent} ${seed}`) ** 2);
}
