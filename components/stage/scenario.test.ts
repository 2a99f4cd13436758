import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FAULT_KINDS, MODEL_FAULT_KINDS, SHOWN_AGENTS } from "@/lib/turns/types";
import { KNOWN_SCENARIO, LONGEST_WAIT_MS, MODES, MOST_PATIENTS, MOST_ROUNDS, ORDERS, patientsFrom, PROFILES, sameRun, STAGE_MODES, withFault } from "./scenario";
import type { Scenario } from "./scenario";
import { scenarioFromHash, scenarioToHash } from "./scenario-hash";

const agent = fc.constantFrom(...SHOWN_AGENTS);
const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  question: fc.string(),
  patient: fc.stringMatching(/^[a-z-]{1,20}$/),
  mode: fc.constantFrom(...STAGE_MODES),
  rounds: fc.integer({ min: 1, max: MOST_ROUNDS }),
  profile: fc.constantFrom(...PROFILES),
  seed: fc.stringMatching(/^[\w-]{1,40}$/),
  waits: fc.dictionary(agent, fc.integer({ min: 0, max: LONGEST_WAIT_MS })).map((waits) => ({ ...waits })),
  faults: fc.uniqueArray(fc.record({ agent, kind: fc.constantFrom(...FAULT_KINDS) }), { selector: (fault) => fault.agent }),
  modelFault: fc.constantFrom(null, ...MODEL_FAULT_KINDS),
  patients: fc.integer({ min: 1, max: MOST_PATIENTS }),
  order: fc.constantFrom(...ORDERS),
  each: fc.constantFrom(...MODES),
});

describe("a scenario in an address", () => {
  it("comes back as it was, whatever it is", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(scenarioFromHash(`#${scenarioToHash(scenario)}`)).toEqual(scenario);
      }),
    );
  });

  it("is nothing at all in the known state", () => {
    expect(scenarioToHash(KNOWN_SCENARIO)).toBe("");
    expect(scenarioFromHash("")).toEqual(KNOWN_SCENARIO);
  });

  it("keeps what can be read of an address that was mistyped", () => {
    const mistyped = "#profile=fast&patient=leo-fernandes&patients=5000&order=never&mode=fast&rounds=0&seed=%20&waits=risk:99999,history:250,answer:5&modelFault=explode&faults=safety:fail,answer:hang,risk:explode,risk:slow";
    expect(scenarioFromHash(mistyped)).toEqual({ ...KNOWN_SCENARIO, patient: "leo-fernandes", waits: { history: 250 }, faults: [{ agent: "risk", kind: "slow" }] });
  });
});

it("a crowd has 1 to 1,000 patients", () => {
  expect(["1", "100", "1000"].map(patientsFrom)).toEqual([1, 100, 1000]);
  expect(["0", "1001", "-5", "2.5", "many", ""].map(patientsFrom)).toEqual([null, null, null, null, null, null]);
});

describe("the faults of a scenario", () => {
  it("are at most one an agent, and can be taken away", () => {
    const slower = withFault([{ agent: "history", kind: "hang" }, { agent: "risk", kind: "junk" }], "history", "slow");
    expect(slower).toEqual([
      { agent: "risk", kind: "junk" },
      { agent: "history", kind: "slow" },
    ]);
    expect(withFault(slower, "risk", null)).toEqual([{ agent: "history", kind: "slow" }]);
  });
});

it("two scenarios are the same run when question, patient, waits and faults are, in whatever mode", () => {
  const run: Scenario = { ...KNOWN_SCENARIO, waits: { risk: 1, history: 2 } };
  expect(sameRun(run, { ...run, mode: "careful", rounds: 7, waits: { history: 2, risk: 1 } })).toBe(true);
  expect(sameRun(run, { ...run, seed: "2" })).toBe(false);
  expect(sameRun(run, { ...run, modelFault: "stall" })).toBe(false);
});
