import { describe, expect, it } from "vitest";
import { emergencyDespiteRefusal, refusal } from "./refusals";

describe("a refusal", () => {
  it("says how long to wait, that the text is kept, and what to do when very unwell", () => {
    const { message, nextStep } = refusal("busy", 130_000);
    expect(`${message} ${nextStep}`).toBe(
      "Too many people are asking right now. Send it again in about 3 minutes. Your text is kept. If you feel very unwell, do not wait: call the emergency number.",
    );
  });

  it("never holds an emergency back", () => {
    expect(emergencyDespiteRefusal("crushing chest pain going into my left arm", "EU")?.message).toContain("Call 112 now");
    expect(emergencyDespiteRefusal("crushing chest pain going into my left arm", "UK")?.message).toContain("Call 999 now");
    expect(emergencyDespiteRefusal("I want to kill myself", "US")).toMatchObject({ message: expect.stringContaining("911") as string, nextStep: expect.stringContaining("988") as string });
    expect(emergencyDespiteRefusal("my nose is runny since yesterday", "EU")).toBeNull();
  });
});
