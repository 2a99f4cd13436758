import { describe, expect, it } from "vitest";
import { agentFor } from "@/lib/graph/agent-for";
import { defineGraph } from "@/lib/graph/define-graph";
import { runGraph } from "@/lib/graph/run-graph";
import { withSlot } from "./with-slot";
import { WorkSlots } from "./work-slots";

const never = new AbortController().signal;
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe("slots of work", () => {
  it("are had by so many at once, and then by the others in the order in which they came", async () => {
    const slots = new WorkSlots(1);
    const first = await slots.take(never);
    const order: string[] = [];
    const [second, third] = ["second", "third"].map((name) => slots.take(never).then((giveBack) => (order.push(name), giveBack)));
    first();
    first();
    await settled();
    expect(order).toEqual(["second"]);
    (await second)?.();
    (await third)?.();
    expect([order, slots.waiting]).toEqual([["second", "third"], 0]);
  });

  it("are not waited for by whoever was stopped", async () => {
    const slots = new WorkSlots(1);
    const giveBack = await slots.take(never);
    const stop = new AbortController();
    const waiting = slots.take(stop.signal);
    stop.abort(new Error("stopped"));
    await expect(waiting).rejects.toThrow("stopped");
    expect(slots.waiting).toBe(0);
    giveBack();
    expect(await slots.take(never)).toBeTypeOf("function");
  });

  it("do not count against an agent's deadline, which is for its own work", async () => {
    const slots = new WorkSlots(1);
    const giveBack = await slots.take(never);
    const agent = agentFor<undefined, { patient: string; hanging: string }>();
    const graph = defineGraph([
      withSlot(agent({ name: "patient", needs: [], deadlineMs: 20, run: () => Promise.resolve("done") }), slots),
      withSlot(agent({ name: "hanging", needs: [], deadlineMs: 20, run: () => new Promise<string>(() => undefined) }), slots),
    ]);
    const run = runGraph(graph, { mode: "concurrent", input: undefined });
    // Longer than the deadline: it would have passed while waiting.
    await new Promise((resolve) => setTimeout(resolve, 60));
    giveBack();
    const { outcomes } = await run;
    expect(outcomes.patient).toEqual({ status: "done", value: "done" });
    expect(outcomes.hanging.status).toBe("timed_out");
  });
});
