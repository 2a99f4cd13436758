import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { assess } from "@/lib/clinical/assess";
import { embeddedModel } from "@/lib/model/embedded";
import type { AssessRequest, ExplainRequest } from "@/lib/model/port";
import { HANG_MS } from "./simulation";
import { withModelFault } from "./with-model-fault";

const triageCase: AssessRequest["case"] = {
  age: 30,
  sex: "female",
  conditions: [],
  medications: [],
  allergies: [],
  messages: [{ role: "patient", text: "I have had a sore throat since yesterday" }],
};
const toAssess: AssessRequest = { case: triageCase, screen: { redFlags: [], floor: null, crisis: false, reasons: [] }, record: [], evidence: [], interactions: null };
const toExplain: ExplainRequest = { case: triageCase, assessment: assess(triageCase), ownAssessment: true, interactions: null, evidence: [], missingChecks: [] };
const { signal } = new AbortController();

async function read(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

describe("a model that", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => void vi.useRealTimers());

  it("is rate limited refuses to assess", async () => {
    await expect(withModelFault(embeddedModel, "rate-limit").assess(toAssess, { signal })).rejects.toMatchObject({ code: "injected_fault", of: "model", kind: "rate-limit" });
  });

  it("stalls is given up after a while, and not before", async () => {
    const ended = vi.fn();
    const asked = withModelFault(embeddedModel, "stall").assess(toAssess, { signal }).catch(ended);
    await vi.advanceTimersByTimeAsync(HANG_MS - 1);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await asked;
    expect(ended).toHaveBeenCalledWith(expect.objectContaining({ kind: "stall" }));
  });

  it("stalls is given up at once when the turn is stopped", async () => {
    await expect(withModelFault(embeddedModel, "stall").assess(toAssess, { signal: AbortSignal.abort("stopped") })).rejects.toBe("stopped");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is cut off assesses as ever, and its explanation says where it broke off", async () => {
    const model = withModelFault(embeddedModel, "cut-stream");
    expect(await model.assess(toAssess, { signal })).toEqual(await embeddedModel.assess(toAssess, { signal }));
    const [whole, cut] = [await read(embeddedModel.explain(toExplain, { signal })), await read(model.explain(toExplain, { signal }))];
    const [said, notice] = cut.split("…");
    expect(whole.startsWith(said ?? whole)).toBe(true);
    expect(said?.length).toBeGreaterThan(0);
    expect(said?.length).toBeLessThan(whole.length);
    expect(notice).toContain("The explanation broke off here");
  });

  it("is cut off leaves alone what the engine explains by itself", async () => {
    const held = { ...toExplain, ownAssessment: false };
    expect(await read(withModelFault(embeddedModel, "cut-stream").explain(held, { signal }))).toBe(await read(embeddedModel.explain(held, { signal })));
  });
});
