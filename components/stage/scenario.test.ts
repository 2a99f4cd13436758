import { describe, expect, it } from "vitest";
import { KNOWN_SCENARIO, scenarioFromHash, scenarioToHash, withFault } from "./scenario";
import type { Scenario } from "./scenario";

const scenario: Scenario = {
  question: "My throat hurts & I have 38.5 °C #fever",
  patient: "jonas-weber",
  profile: "instant",
  faults: [
    { agent: "history", kind: "hang" },
    { agent: "risk", kind: "junk" },
  ],
};

describe("a scenario in an address", () => {
  it("comes back as it was", () => {
    expect(scenarioFromHash(`#${scenarioToHash(scenario)}`)).toEqual(scenario);
  });

  it("is nothing at all in the known state", () => {
    expect(scenarioToHash(KNOWN_SCENARIO)).toBe("");
    expect(scenarioFromHash("")).toEqual(KNOWN_SCENARIO);
  });

  it("keeps what can be read of an address that was mistyped", () => {
    expect(scenarioFromHash("#profile=fast&patient=leo-fernandes&faults=safety:fail,answer:hang,risk:explode,risk:slow")).toEqual({
      ...KNOWN_SCENARIO,
      patient: "leo-fernandes",
      faults: [{ agent: "risk", kind: "slow" }],
    });
  });
});

describe("the faults of a scenario", () => {
  it("are at most one an agent, and can be taken away", () => {
    const slower = withFault(scenario.faults, "history", "slow");
    expect(slower).toEqual([
      { agent: "risk", kind: "junk" },
      { agent: "history", kind: "slow" },
    ]);
    expect(withFault(slower, "risk", null)).toEqual([{ agent: "history", kind: "slow" }]);
  });
});
