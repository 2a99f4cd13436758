import { describe, expect, it } from "vitest";
import { assess } from "./assess";
import { screenRedFlags } from "./red-flags/screen";
import { findSource } from "./sources";
import type { TriageCase, Utterance } from "./types";

function talk(...turns: readonly string[]): TriageCase {
  const messages = turns.map((turn): Utterance => (turn.startsWith("> ") ? { role: "assistant", text: turn.slice(2) } : { role: "patient", text: turn }));
  return { messages, conditions: [], medications: [], allergies: [] };
}

describe("a conversation", () => {
  it("adds up what is said in several messages", () => {
    expect(assess(talk("My chest feels tight, I am 58")).urgency).toBe("emergency");
    expect(assess(talk("I have a fever", "and my neck is stiff")).urgency).toBe("emergency");
  });

  it("reads a plain no as the answer to the question before it", () => {
    expect(assess(talk("I have a fever", "> Do you have a stiff neck?", "no")).urgency).not.toBe("emergency");
    expect(assess(talk("I have a fever", "> Do you have a stiff neck?", "yes")).urgency).toBe("emergency");
  });

  it("keeps an emergency through push-back", () => {
    for (const push of ["I can't afford an ambulance", "I'll wait till Monday", "my friend says it's nothing", "it's probably just stress"]) {
      expect(assess(talk("Crushing chest pain and sweating", push)).urgency).toBe("emergency");
    }
  });

  it("lowers it only for a fact that takes the danger away", () => {
    expect(assess(talk("My baby is 2 months old and has a fever of 38.6", "sorry, typo, I meant 36.8, no fever")).urgency).not.toBe("emergency");
  });

  it("uses the record beside the words", () => {
    const fever: TriageCase = { ...talk("I have a fever of 38.4"), age: 50, conditions: ["breast cancer"], medications: ["chemotherapy"] };
    expect(assess(fever).urgency).toBe("emergency");
    expect(assess({ ...fever, conditions: [], medications: [] }).urgency).toBe("self_care");
  });

  it("does not give the record's age to a child that is written about", () => {
    expect(assess({ ...talk("My 8 week old has a temperature of 38.5"), age: 34, sex: "female" }).urgency).toBe("emergency");
  });
});

describe("every assessment", () => {
  const texts = ["", "hello", "I have crushing chest pain", "My knee has been sore for 3 weeks", "???", "asdf qwer zxcv", "I want to die", "fever"];

  it("has reasons whose sources resolve", () => {
    for (const text of texts) {
      const { reasons } = assess(talk(text));
      expect(reasons.length).toBeGreaterThan(0);
      for (const { sourceId } of reasons) expect(findSource(sourceId)).toBeDefined();
    }
  });

  it("is the same each time", () => {
    for (const text of texts) expect(assess(talk(text))).toEqual(assess(talk(text)));
  });

  it("says what it could not judge, and asks, when the text fits nothing", () => {
    const { protocols, notJudged, questions, urgency } = assess(talk("my left thingamajig feels odd lately"));
    expect({ protocols, urgency }).toEqual({ protocols: [], urgency: "routine" });
    expect(notJudged.length).toBeGreaterThan(0);
    expect(questions.length).toBeGreaterThan(0);
  });

  it("is never below the floor of the danger screen", () => {
    for (const text of texts) {
      const { floor } = screenRedFlags(talk(text));
      if (floor === "emergency") expect(assess(talk(text)).urgency).toBe("emergency");
    }
  });
});

describe("what is not known yet", () => {
  it("keeps the higher level until the baby's age is told, and asks", () => {
    const unknown = assess(talk("My baby has a fever of 38.5"));
    expect(unknown.urgency).toBe("emergency");
    expect(assess(talk("My baby is 8 months old and has a fever of 38.5 since this morning, drinking and playing")).urgency).not.toBe("emergency");
  });

  it("does not send a bare complaint home, but asks", () => {
    for (const text of ["I have a headache", "my child has a fever and a rash", "I hit my head"]) {
      const { urgency, questions } = assess(talk(text));
      expect(urgency).not.toBe("self_care");
      expect(questions.length).toBeGreaterThan(0);
    }
  });

  it("does not rule out a pregnancy that nobody asked about", () => {
    expect(assess({ ...talk("lower tummy pain and spotting since this morning"), age: 27, sex: "female" }).urgency).not.toMatch(/routine|self_care/u);
  });
});
