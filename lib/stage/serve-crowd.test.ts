import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ServedPatient } from "./crowd-types";
import { serveCrowd } from "./serve-crowd";
import type { ServePatient } from "./serve-crowd";

/** A practice in which a patient is done when the test says so. */
function practice() {
  const waiting = new Map<number, () => void>();
  const served: ServedPatient[] = [];
  let mostInFlight = 0;
  let clock = 0;
  const serve: ServePatient = (index) => {
    const { promise, resolve } = Promise.withResolvers<{ status: "done"; gap: boolean }>();
    waiting.set(index, () => {
      waiting.delete(index);
      resolve({ status: "done", gap: false });
    });
    return promise;
  };
  return {
    waiting,
    served,
    serve,
    now: () => (clock += 1),
    mostInFlight: () => mostInFlight,
    onChange: ({ inFlight, served: patient }: { inFlight: number; served: ServedPatient | null }) => {
      mostInFlight = Math.max(mostInFlight, inFlight);
      if (patient !== null) served.push(patient);
    },
    async finishNext(pick: (waiting: readonly number[]) => number | undefined = ([first]) => first) {
      waiting.get(pick([...waiting.keys()]) ?? -1)?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

describe("a crowd", () => {
  it("at once: all are in flight before anybody is done, and everybody's time counts from the start", async () => {
    const { waiting, served, serve, now, onChange, finishNext } = practice();
    const crowd = serveCrowd({ patients: 3, order: "at-once", mostInFlight: 10, serve, signal: new AbortController().signal, now, onChange });
    expect([...waiting.keys()]).toEqual([0, 1, 2]);
    await finishNext(() => 1);
    await finishNext();
    await finishNext();
    await crowd;
    expect(served.map(({ index }) => index)).toEqual([1, 0, 2]);
    expect(served.map(({ startMs }) => startMs)).toEqual([0, 0, 0]);
  });

  it("one by one: each is let in when the one before is done", async () => {
    const { waiting, served, serve, now, onChange, finishNext } = practice();
    const crowd = serveCrowd({ patients: 3, order: "one-by-one", mostInFlight: 10, serve, signal: new AbortController().signal, now, onChange });
    expect([...waiting.keys()]).toEqual([0]);
    await finishNext();
    expect([...waiting.keys()]).toEqual([1]);
    await finishNext();
    await finishNext();
    await crowd;
    for (const [index, patient] of served.slice(1).entries()) expect(patient.startMs).toBeGreaterThanOrEqual(served[index]?.endMs ?? Infinity);
  });

  it("stopped: nobody else is let in", async () => {
    const { waiting, served, serve, now, onChange, finishNext } = practice();
    const stop = new AbortController();
    const crowd = serveCrowd({ patients: 5, order: "at-once", mostInFlight: 2, serve, signal: stop.signal, now, onChange });
    stop.abort();
    await finishNext();
    await finishNext();
    await crowd;
    expect(served).toHaveLength(2);
    expect(waiting.size).toBe(0);
  });

  it("whoever is done first, everybody is served once and never more at a time than there is room for", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 1, max: 8 }), fc.nat(), async (patients, room, seed) => {
        const { waiting, served, serve, now, onChange, finishNext, mostInFlight } = practice();
        const crowd = serveCrowd({ patients, order: "at-once", mostInFlight: room, serve, signal: new AbortController().signal, now, onChange });
        while (waiting.size > 0) await finishNext((indices) => indices[seed % indices.length]);
        await crowd;
        expect(served.map(({ index }) => index).toSorted((a, b) => a - b)).toEqual(Array.from({ length: patients }, (_, index) => index));
        expect(mostInFlight()).toBe(Math.min(room, patients));
      }),
    );
  });
});
