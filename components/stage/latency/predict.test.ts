import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { predict } from "./predict";
import type { ExpectedAgent } from "./predict";

const NEEDS = { history: [], knowledge: [], interactions: [], medical: ["history", "knowledge", "interactions"], risk: ["history"], scheduling: ["medical"] } as const;
type Name = keyof typeof NEEDS;
const NAMES = ["history", "knowledge", "interactions", "medical", "risk", "scheduling"] as const satisfies readonly Name[];

function agents(waits: Partial<Record<Name, number>>, otherwise = 3000): ExpectedAgent<Name>[] {
  return NAMES.map((name) => ({ name, needs: NEEDS[name], ms: waits[name] ?? otherwise }));
}

describe("the prediction", () => {
  it("of three seconds each is 18 s and 9 s", () => {
    const { sequential, concurrent } = predict(agents({}));
    expect([sequential.agentsMs, concurrent.agentsMs]).toEqual([18_000, 9_000]);
  });

  it("does not change when an agent off the critical path becomes quicker", () => {
    expect(predict(agents({ risk: 100 })).concurrent.agentsMs).toBe(9_000);
    expect(predict(agents({ risk: 100 })).sequential.agentsMs).toBe(15_100);
  });

  it("follows the critical path to whoever is slowest", () => {
    expect(predict(agents({ interactions: 5000 })).concurrent.criticalPath).toEqual(["interactions", "medical", "scheduling"]);
    expect(predict(agents({ risk: 9000 })).concurrent).toMatchObject({ criticalPath: ["history", "risk"], agentsMs: 12_000 });
  });

  it("of nothing to wait for gains nothing", () => {
    const { sequential, concurrent } = predict(agents({}, 0));
    expect([sequential.agentsMs, concurrent.agentsMs]).toEqual([0, 0]);
  });

  it("whatever the waits: the path is the bound, and concurrent is never slower", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 6, maxLength: 6 }), (ms) => {
        const { sequential, concurrent } = predict(agents(Object.fromEntries(NAMES.map((name, index) => [name, ms[index] ?? 0]))));
        expect(concurrent.agentsMs).toBe(concurrent.criticalPathMs);
        expect(concurrent.agentsMs).toBeLessThanOrEqual(sequential.agentsMs);
        expect(sequential.agentsMs).toBe(ms.reduce((sum, each) => sum + each, 0));
      }),
    );
  });
});
