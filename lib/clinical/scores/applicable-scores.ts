import { inputLabels } from "./input-labels";
import { acuteApplications } from "./applies-acute";
import { longTermApplications } from "./applies-long-term";
import { knownFacts } from "./score-facts";
import type { ScoreFacts } from "./score-facts";

/** A model that fits the person and what they said, with the inputs that are known. */
export interface ApplicableScore {
  model: string;
  /** for {@link runScore}; with one missing it refuses */
  inputs: Readonly<Record<string, unknown>>;
  /** what was taken for granted, in plain words: "alert", "breathing without extra oxygen" */
  assumed: readonly string[];
  /** plain names of what is not known, in the order of the model's inputs; empty when it can be run */
  needs: readonly string[];
}

/**
 * Which models apply to these facts and with which inputs. A model that applies but lacks an input is in the list all
 * the same, with `needs`, so that the person can be told what is missing. In a fixed order.
 */
export function applicableScores(facts: ScoreFacts): readonly ApplicableScore[] {
  const known = knownFacts(facts);
  return [...acuteApplications(known), ...longTermApplications(known)].map(({ model, inputs, assumed = [] }) => {
    const given = Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== undefined));
    return { model, inputs: given, assumed, needs: inputLabels(model).flatMap(({ name, label }) => (name in given ? [] : [label])) };
  });
}
