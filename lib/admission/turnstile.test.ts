import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Turnstile } from "./turnstile";
import type { Ticket } from "./turnstile";

const nothing = () => undefined;
const calm = () => false;

/** Resolved promises have run their reactions by then. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

function watched(turnstile: Turnstile, name: string, log: string[], urgent = false): Ticket {
  const ticket = turnstile.enter(() => urgent, (place) => log.push(`${name} is number ${place}`));
  if (ticket === null) throw new Error(`${name} was turned away`);
  void ticket.admitted.then(() => log.push(`${name} is in`));
  return ticket;
}

describe("the turnstile", () => {
  it("lets in as many as may be in at once, and the others in the order in which they came", async () => {
    const turnstile = new Turnstile({ atOnce: 1, waiting: 10 });
    const log: string[] = [];
    const anna = watched(turnstile, "Anna", log);
    const ben = watched(turnstile, "Ben", log);
    watched(turnstile, "Cleo", log);
    await settled();
    expect(log).toEqual(["Ben is number 1", "Cleo is number 2", "Anna is in"]);
    anna.leave();
    turnstile.tell();
    await settled();
    expect(log.slice(3)).toEqual(["Cleo is number 1", "Ben is in"]);
    ben.leave();
    await settled();
    expect(log.at(-1)).toBe("Cleo is in");
  });

  it("lets an emergency go before everybody who is none", async () => {
    const turnstile = new Turnstile({ atOnce: 1, waiting: 10 });
    const log: string[] = [];
    const first = watched(turnstile, "Anna", log);
    watched(turnstile, "Ben", log);
    watched(turnstile, "Chest pain", log, true);
    turnstile.tell();
    first.leave();
    await settled();
    expect(log).toEqual(["Ben is number 1", "Chest pain is number 1", "Ben is number 2", "Anna is in", "Chest pain is in"]);
  });

  it("turns away whoever comes when as many wait as may", () => {
    const turnstile = new Turnstile({ atOnce: 1, waiting: 1 });
    turnstile.enter(calm, nothing);
    expect(turnstile.full).toBe(false);
    const waiting = turnstile.enter(calm, nothing);
    expect(turnstile.full).toBe(true);
    expect(turnstile.enter(calm, nothing)).toBeNull();
    waiting?.leave();
    expect(turnstile.enter(calm, nothing)).not.toBeNull();
  });

  it("moves everybody up when somebody steps out of the queue, and lets nobody in for it", async () => {
    const turnstile = new Turnstile({ atOnce: 1, waiting: 10 });
    const log: string[] = [];
    watched(turnstile, "Anna", log);
    const ben = watched(turnstile, "Ben", log);
    watched(turnstile, "Cleo", log);
    ben.leave();
    ben.leave();
    turnstile.tell();
    await settled();
    expect(log).toEqual(["Ben is number 1", "Cleo is number 2", "Cleo is number 1", "Anna is in"]);
    expect([turnstile.inside, turnstile.waiting]).toEqual([1, 1]);
  });

  it("says how long the last in the queue waits, by the pace of those who left", () => {
    let nowMs = 0;
    const turnstile = new Turnstile({ atOnce: 3, waiting: 10 }, () => nowMs);
    const inside = [1, 2, 3].map(() => turnstile.enter(calm, nothing));
    turnstile.enter(calm, nothing);
    expect(turnstile.expectedWaitMs()).toBeNull();
    for (const ticket of inside.slice(0, 2)) {
      nowMs += 2_000;
      ticket?.leave();
    }
    expect(turnstile.expectedWaitMs()).toBe(2_000);
  });

  it("never lets in too many, forgets nobody, and keeps the order, whatever people do", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.array(fc.oneof(fc.constant("come" as const), fc.nat({ max: 30 })), { maxLength: 60 }), async (atOnce, deeds) => {
        const turnstile = new Turnstile({ atOnce, waiting: 8 });
        const tickets: { ticket: Ticket; left: boolean; in: boolean }[] = [];
        const admittedInOrder: number[] = [];
        for (const deed of deeds) {
          if (deed === "come") {
            const ticket = turnstile.enter(calm, nothing);
            if (ticket === null) continue;
            const index = tickets.length;
            const one = { ticket, left: false, in: false };
            tickets.push(one);
            void ticket.admitted.then(() => {
              one.in = true;
              admittedInOrder.push(index);
            });
          } else {
            const one = tickets[deed];
            if (one !== undefined) one.left = true;
            one?.ticket.leave();
          }
          await settled();
          const inside = tickets.filter((one) => one.in && !one.left).length;
          const waiting = tickets.filter((one) => !one.in && !one.left).length;
          expect([turnstile.inside, turnstile.waiting]).toEqual([inside, waiting]);
          expect(inside).toBeLessThanOrEqual(atOnce);
          expect(waiting > 0 ? inside : atOnce).toBe(atOnce);
        }
        expect(admittedInOrder).toEqual(admittedInOrder.toSorted((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a place in a long queue", () => {
  it("is told to everybody who moved at all, now and then", () => {
    const turnstile = new Turnstile({ atOnce: 1, waiting: 1_000 });
    const inside = turnstile.enter(calm, nothing);
    for (let index = 0; index < 500; index += 1) turnstile.enter(calm, nothing);
    const places: number[] = [];
    turnstile.enter(calm, (place) => places.push(place));
    inside?.leave();
    turnstile.tell();
    expect(places).toEqual([501]);
    turnstile.tell(true);
    turnstile.tell(true);
    expect(places).toEqual([501, 500]);
  });

  it("is told a few dozen times, not thousands, and every move near the front", () => {
    const turnstile = new Turnstile({ atOnce: 1, waiting: 10_000 });
    let inside = turnstile.enter(calm, nothing);
    const places: number[] = [];
    const others = Array.from({ length: 5_000 }, () => turnstile.enter(calm, nothing));
    turnstile.enter(calm, (place) => places.push(place));
    for (const next of others) {
      inside?.leave();
      inside = next;
      turnstile.tell();
    }
    expect(places[0]).toBe(5_001);
    expect(places.slice(-10)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(places.length).toBeLessThan(80);
  });
});
