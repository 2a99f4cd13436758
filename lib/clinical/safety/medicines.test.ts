import { describe, expect, test } from "vitest";
import { composeAnswer } from "../answer/compose";
import { assess } from "../assess";
import { runTriageLine } from "../cli/triage-line";
import { checkInteractions } from "../interactions/check-interactions";
import { REQUIRED_PAIRS } from "../interactions/required-pairs.fixture";
import { said } from "./tune-cases.fixture";

const REASSURING = /\b(?:safe to take|no (?:known )?interactions?|fine together|go together well|no need to worry|nothing to worry)\b/iu;

describe("S17 interactions", () => {
  test("a pair that must not be taken together is named in the answer, with no reassurance", () => {
    const wrong = REQUIRED_PAIRS.filter(([, , atLeast]) => atLeast === "contraindicated" || atLeast === "major").filter(([a, b]) => {
      const report = checkInteractions({ drugs: [a, b] });
      const serious = report.interactions.some(({ severity }) => severity === "contraindicated" || severity === "major");
      const answer = composeAnswer(assess(said("I have a mild headache since this morning")), { interactions: report.interactions, unknownMedicines: report.unknown });
      return !serious || REASSURING.test(answer) || !/(?:Do not take|Take care with)/u.test(answer);
    });
    expect(wrong.map(([a, b]) => `${a} and ${b}`)).toEqual([]);
  });

  test("a contraindicated pair on record is said whatever the complaint", () => {
    const { answer } = runTriageLine({ id: "1", message: "I have had a runny nose for two days", medications: ["sildenafil", "isosorbide mononitrate"] });
    expect(answer).toMatch(/Do not take .*sildenafil.*|Do not take .*isosorbide/u);
    expect(answer).not.toMatch(REASSURING);
  });

  test("an unknown medicine could not be checked, which is never 'no interaction'", () => {
    const { answer } = runTriageLine({ id: "1", message: "I have had a runny nose for two days", medications: ["blorfazine", "paracetamol"] });
    expect(answer).toMatch(/I could not check blorfazine/u);
    expect(answer).not.toMatch(REASSURING);
    expect(checkInteractions({ drugs: ["blorfazine", "paracetamol"] }).unknown).toEqual(["blorfazine"]);
  });

  test("an allergy on record rules the medicine out", () => {
    const { answer } = runTriageLine({ id: "1", message: "Can I take amoxicillin for my sore throat?", allergies: ["penicillin"] });
    expect(answer).toMatch(/Do not take amoxicillin: your record names an allergy to penicillin/u);
  });

  test("what is left out of a long answer is never a medicine to avoid", () => {
    const { answer } = runTriageLine({ id: "1", message: "Crushing chest pain into my left arm, sweating", medications: ["warfarin", "ibuprofen", "sildenafil", "isosorbide mononitrate", "blorfazine", "simvastatin"] });
    expect(answer).toMatch(/Do not take/u);
    expect(answer).toMatch(/could not check blorfazine/u);
  });
});
