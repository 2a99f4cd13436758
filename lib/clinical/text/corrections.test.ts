import { describe, expect, it } from "vitest";
import { applyCorrections } from "./corrections";

describe("what a later message takes back", () => {
  it.each<[string, string, string]>([
    ["my leg hurts on the right, since a month", "actually it is my left leg sorry, and no i meant 3 days", "my leg hurts on the left, since 3 days"],
    ["I have chest pain", "sorry i mistyped, i meant chin pain lol", "I have chin pain"],
    ["temp 39.7 and cough", "sorry it's 37.9 not 39.7", "temp 37.9 and cough"],
    ["cough for 3 weeks with blood", "oh no i meant 3 days! and not blood, it was beetroot", "cough for 3 days with no blood"],
  ])("'%s' then '%s'", (earlier, later, corrected) => {
    expect(applyCorrections([earlier, later])).toEqual({ texts: [corrected, later], lastCorrects: true });
  });

  it.each([
    ["crushing chest pain for 2 hours", "actually it's probably just stress"],
    ["crushing chest pain for 2 hours", "I meant to call the doctor but they close at 5"],
    ["my right arm is numb", "actually I can't afford an ambulance right now"],
    ["headache for 3 days", "actually it's getting worse, I had one 2 weeks ago too"],
    ["i took 20 paracetamol", "no wait, 2 not 20"],
  ])("'%s' stands after '%s'", (earlier, later) => {
    expect(applyCorrections([earlier, later])).toEqual({ texts: [earlier, later], lastCorrects: false });
  });

  it("corrects inside one message, too", () => {
    expect(applyCorrections(["She has a barky nose... sorry autocorrect, runny nose"]).texts[0]).toMatch(/runny nose/u);
    expect(applyCorrections(["sore for 3 weeks, no wait, 3 days"]).texts[0]).toBe("sore for 3 days, no wait, 3 days");
  });
});
