import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gather } from "./gather";
import { settle } from "./testing/hand-controlled";

/** Tasks that end when the test says so. */
function handTasks(count: number) {
  const log: string[] = [];
  const ends = Array.from({ length: count }, () => Promise.withResolvers<number>());
  const tasks = ends.map((end, place) => () => {
    log.push(`${place} starts`);
    return end.promise;
  });
  return {
    log,
    tasks,
    async finish(place: number) {
      ends[place]?.resolve(place);
      await settle();
    },
  };
}

describe("gather", () => {
  it("starts all tasks together and gives the outcomes in their order, whoever ended first", async () => {
    const { tasks, finish, log } = handTasks(3);
    const outcomes = gather(tasks);
    expect(log).toEqual(["0 starts", "1 starts", "2 starts"]);
    await finish(2);
    await finish(0);
    await finish(1);
    expect(await outcomes).toEqual([0, 1, 2].map((value) => ({ status: "done", value })));
  });

  it("starts the next task the moment one of the permitted few has ended", async () => {
    const { tasks, finish, log } = handTasks(4);
    const outcomes = gather(tasks, { limit: 2 });
    expect(log).toEqual(["0 starts", "1 starts"]);
    await finish(1);
    expect(log.slice(2)).toEqual(["2 starts"]);
    await finish(2);
    expect(log.slice(3)).toEqual(["3 starts"]);
    await finish(0);
    await finish(3);
    expect((await outcomes).map((outcome) => outcome.status)).toEqual(["done", "done", "done", "done"]);
  });

  it("lets the others go on when one fails", async () => {
    const error = new Error("refused");
    const outcomes = await gather([() => Promise.reject(error), async () => "found"]);
    expect(outcomes).toEqual([
      { status: "failed", error },
      { status: "done", value: "found" },
    ]);
  });

  it("when aborted, keeps what was found, cancels what runs, starts nothing more and leaves no listener", async () => {
    const { tasks, finish, log } = handTasks(4);
    const stop = new AbortController();
    const outcomes = gather(tasks, { limit: 2, signal: stop.signal });
    await finish(0);
    stop.abort();
    expect((await outcomes).map((outcome) => outcome.status)).toEqual(["done", "cancelled", "cancelled", "cancelled"]);
    expect(log).toEqual(["0 starts", "1 starts", "2 starts"]);
    expect(getEventListeners(stop.signal, "abort")).toHaveLength(0);
  });

  it("gathers nothing from no tasks", async () => {
    expect(await gather([])).toEqual([]);
  });

  it.each([0, -1, NaN])("refuses a limit of %s, with which nothing would ever start", async (limit) => {
    await expect(gather([async () => 1], { limit })).rejects.toThrow(RangeError);
  });

  it("never has more under way than permitted, and as many as permitted when there are enough", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5), { maxLength: 20 }), fc.integer({ min: 1, max: 8 }), async (lengths, limit) => {
        let underWay = 0;
        let peak = 0;
        const tasks = lengths.map((length, place) => async () => {
          underWay += 1;
          peak = Math.max(peak, underWay);
          for (let turn = 0; turn < length; turn += 1) await Promise.resolve();
          underWay -= 1;
          return place;
        });
        const outcomes = await gather(tasks, { limit });
        expect(outcomes).toEqual(lengths.map((_, value) => ({ status: "done", value })));
        expect(peak).toBeLessThanOrEqual(Math.min(limit, lengths.length));
        if (lengths.every((length) => length > 0)) expect(peak).toBe(Math.min(limit, lengths.length));
      }),
    );
  });
});
