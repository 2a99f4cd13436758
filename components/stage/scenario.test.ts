import { describe, expect, it } from "vitest";
import { KNOWN_SCENARIO, patientsFrom, scenarioFromHash, scenarioToHash, withFault } from "./scenario";
import type { Scenario } from "./scenario";

const scenario: Scenario = {
  question: "My throat hurts & I have 38.5 °C #fever",
  patient: "jonas-weber",
  profile: "instant",
  faults: [
    { agent: "history", kind: "hang" },
    { agent: "risk", kind: "junk" },
  ],
  patients: 250,
  order: "one-by-one",
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
    expect(scenarioFromHash("#profile=fast&patient=leo-fernandes&patients=5000&order=never&faults=safety:fail,answer:hang,risk:explode,risk:slow")).toEqual({
      ...KNOWN_SCENARIO,
      patient: "leo-fernandes",
      faults: [{ agent: "risk", kind: "slow" }],
    });
  });
});

it("a crowd has 1 to 1,000 patients", () => {
  expect(["1", "100", "1000"].map(patientsFrom)).toEqual([1, 100, 1000]);
  expect(["0", "1001", "-5", "2.5", "many", ""].map(patientsFrom)).toEqual([null, null, null, null, null, null]);
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
