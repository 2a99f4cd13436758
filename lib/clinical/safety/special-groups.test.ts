import { describe, expect, test } from "vitest";
import { assess } from "../assess";
import { type TriageCase, type Urgency, URGENCY_RANK } from "../types";
import { said } from "./tune-cases.fixture";

interface Pair {
  group: string;
  ordinary: TriageCase;
  special: TriageCase;
  /** the least level for the special group */
  least: Urgency;
}

const PAIRS: readonly Pair[] = [
  { group: "a baby under 3 months with fever", ordinary: said("My 8 year old has a temperature of 38.5 since this morning, playing and drinking"), special: said("My 7 week old has a temperature of 38.5 since this morning, drinking"), least: "emergency" },
  { group: "a newborn that does not feed", ordinary: said("My 6 year old does not want to eat today"), special: said("My 2 week old will not feed since last night and is floppy"), least: "emergency" },
  { group: "a severe headache in late pregnancy", ordinary: said("I have a headache and see spots now and then", { age: 30, sex: "female" }), special: said("I am 34 weeks pregnant with a bad headache, I see spots and my hands are swollen", { age: 30, sex: "female", pregnant: true }), least: "emergency" },
  { group: "bleeding in pregnancy with pain", ordinary: said("I have period cramps and bleeding", { age: 28, sex: "female" }), special: said("I am 7 weeks pregnant, bleeding with a sharp pain on one side and shoulder tip pain", { age: 28, sex: "female", pregnant: true }), least: "emergency" },
  { group: "fever after birth", ordinary: said("I have a fever of 38.4 and feel achy since yesterday", { age: 31, sex: "female" }), special: said("I gave birth 6 days ago, I have a fever of 38.9, shivering and foul smelling bleeding", { age: 31, sex: "female" }), least: "emergency" },
  { group: "fever in chemotherapy", ordinary: said("I have a temperature of 38.2 since this morning and a mild sore throat", { age: 52 }), special: said("I am on chemotherapy, last dose 9 days ago, and I have a temperature of 38.2", { age: 52 }), least: "emergency" },
  { group: "infection with a weakened immune system", ordinary: said("I have a sore throat and a fever of 38.3 since yesterday", { age: 45 }), special: said("I had a kidney transplant and have a fever of 38.3 since yesterday", { age: 45 }), least: "urgent" },
  { group: "a knock to the head on a blood thinner", ordinary: said("I bumped my head on a cupboard an hour ago, small bump, no other symptoms", { age: 40 }), special: said("I hit my head on a cupboard an hour ago and I take warfarin", { age: 71, medications: ["warfarin"] }), least: "urgent" },
  { group: "a frail person who fell", ordinary: said("I tripped and grazed my knee, walking fine", { age: 30 }), special: said("My mother is 88, fell at home, cannot put weight on her leg and it looks shorter"), least: "emergency" },
];

describe("S16 special groups", () => {
  test.each(PAIRS)("$group has a stricter threshold", ({ ordinary, special, least }) => {
    const [usual, strict] = [assess(ordinary).urgency, assess(special).urgency];
    expect(URGENCY_RANK[strict]).toBeGreaterThanOrEqual(URGENCY_RANK[least]);
    expect(URGENCY_RANK[strict]).toBeGreaterThanOrEqual(URGENCY_RANK[usual]);
    expect(usual).not.toBe("emergency");
  });
});
