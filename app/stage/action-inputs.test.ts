import { describe, expect, it } from "vitest";
import { sendInput } from "@/app/(app)/chat/action-inputs";
import { crowdInput, raceInput } from "./action-inputs";

const ID = "0198c0de-0000-7000-8000-000000000001";
const race = { chatId: ID, messageId: ID, repeatId: ID, text: "My throat hurts", patientId: ID, profile: "textbook" };

describe("what the stage may ask of the server", () => {
  it("is a race, with faults or without", () => {
    expect(raceInput.safeParse(race).success).toBe(true);
    expect(raceInput.safeParse({ ...race, staging: { seed: "7", faults: [{ agent: "medical", kind: "hang" }], waits: { risk: 500 }, modelFault: "stall" } }).success).toBe(true);
  });

  it.each(["safety", "answer"])("is never a fault or a wait of %s", (agent) => {
    expect(raceInput.safeParse({ ...race, staging: { faults: [{ agent, kind: "fail" }] } }).success).toBe(false);
    expect(raceInput.safeParse({ ...race, staging: { waits: { [agent]: 1000 } } }).success).toBe(false);
  });

  it("is a crowd of 1 to 1,000", () => {
    const sizes = [1, 100, 1000, 0, 1001, 2.5, -1].map((patients) => crowdInput.safeParse({ patients, order: "at-once", mode: "sequential", profile: "instant" }).success);
    expect(sizes).toEqual([true, true, true, false, false, false, false]);
  });
});

it("a patient's own chat takes no faults, whatever is sent along", () => {
  const sent = sendInput.parse({ chatId: ID, messageId: ID, text: "My throat hurts", mode: "concurrent", profile: "instant", staging: { faults: [{ agent: "medical", kind: "fail" }] }, demoPatientId: ID });
  expect(sent).not.toHaveProperty("staging");
  expect(sent).not.toHaveProperty("demoPatientId");
});
