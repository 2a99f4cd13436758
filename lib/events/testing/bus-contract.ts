import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { publishEvents } from "@/lib/data/events/publish-events";
import type { Subscriber } from "@/lib/data/events/queues";
import { db } from "@/lib/data/client";
import { anotherConnection, type AnotherConnection } from "@/lib/data/testing/another-connection";
import type { EventBus, Handlers } from "../bus";
import type { DomainEvent } from "../events";

class Poisoned extends Error {
  readonly code = "poisoned";
  constructor() {
    super("crushing chest pain");
    this.name = "Poisoned";
  }
}

/** What every event bus promises, whatever delivers. @param createBus another instance of the app each time */
export function describeBus(createBus: () => EventBus): void {
  const buses: EventBus[] = [];
  let client: AnotherConnection;

  beforeAll(async () => {
    client = await anotherConnection();
    await client.query("UPDATE pgboss.queue SET retry_limit = 1, retry_delay = 0, retry_backoff = false, expire_seconds = 5");
  });
  afterEach(async () => {
    await Promise.all(buses.splice(0).map((bus) => bus.stop()));
    await client.query("DELETE FROM pgboss.job");
  });
  afterAll(() => client.end());

  /** Starts an instance. @returns what each subscriber of it was given */
  async function instance(overrides: Partial<Handlers> = {}): Promise<{ bus: EventBus; given: Record<Subscriber, string[]> }> {
    const given: Record<Subscriber, string[]> = { "care-team": [], patient: [], reminders: [], escalation: [] };
    const record = (name: Subscriber) => async (events: readonly DomainEvent[]) => {
      given[name].push(...events.map(({ id }) => id));
    };
    const handlers: Handlers = { "care-team": record("care-team"), patient: record("patient"), reminders: record("reminders"), escalation: record("escalation"), ...overrides };
    const bus = createBus();
    buses.push(bus);
    await bus.start(handlers);
    return { bus, given };
  }

  const ended = (type: "turn-completed" | "emergency-detected" = "turn-completed"): DomainEvent => ({
    id: randomUUID(), type, turnId: randomUUID(), chatId: randomUUID(), userId: "somebody",
  });

  test("an event reaches those who have subscribed to it, and nobody else", async () => {
    const { given } = await instance();
    const [completed, emergency] = [ended(), ended("emergency-detected")];
    await publishEvents([{ event: completed }, { event: emergency }]);
    await vi.waitFor(() => expect(given).toEqual({ "care-team": [emergency.id], patient: [completed.id], reminders: [], escalation: [emergency.id] }), 10_000);
  });

  test("a rollback leaves no event", async () => {
    const { given } = await instance();
    const [undone, done] = [ended(), ended()];
    await expect(db.$transaction(async (tx) => {
      await publishEvents([{ event: undone }], tx);
      throw new Error("rolled back");
    })).rejects.toThrow("rolled back");
    await db.$transaction((tx) => publishEvents([{ event: done }], tx));
    await vi.waitFor(() => expect(given.patient).toEqual([done.id]), 10_000);
  });

  test("an event that was committed while nothing ran is delivered when something does", async () => {
    const event = ended();
    await instance();
    await Promise.all(buses.splice(0).map((bus) => bus.stop()));
    await publishEvents([{ event }]);
    const { given } = await instance();
    await vi.waitFor(() => expect(given.patient).toEqual([event.id]), 10_000);
  });

  test("an event that is published twice is delivered once", async () => {
    const { given } = await instance();
    const [twice, last] = [ended(), ended()];
    await publishEvents([{ event: twice }, { event: twice }]);
    await publishEvents([{ event: twice }, { event: last }]);
    await vi.waitFor(() => expect(given.patient).toContain(last.id), 10_000);
    expect(given.patient.toSorted()).toEqual([twice.id, last.id].toSorted());
  });

  test("an event that is not due waits", async () => {
    const { given } = await instance();
    const [now, later] = [ended(), ended()];
    await publishEvents([{ event: later, due: new Date(Date.now() + 3_600_000) }, { event: now }]);
    await vi.waitFor(() => expect(given.patient).toEqual([now.id]), 10_000);
    await client.query("UPDATE pgboss.job SET start_after = now() WHERE start_after > now()");
    await vi.waitFor(() => expect(given.patient).toEqual([now.id, later.id]), 10_000);
  });

  test("a handler that failed is given the event again", async () => {
    const tries: string[] = [];
    await instance({
      patient: async (events) => {
        tries.push(...events.map(({ id }) => id));
        if (tries.length === 1) throw new Poisoned();
      },
    });
    const event = ended();
    await publishEvents([{ event }]);
    await vi.waitFor(() => expect(tries).toEqual([event.id, event.id]), 10_000);
  });

  test("a poisoned event holds up no other, is kept, seen and tried again", async () => {
    const poison = ended();
    const good = [ended(), ended(), ended()];
    const handled = new Set<string>();
    let healed = false;
    const { bus } = await instance({
      patient: async (events) => {
        if (!healed && events.some(({ id }) => id === poison.id)) throw new Poisoned();
        for (const { id } of events) handled.add(id);
      },
    });
    await publishEvents([poison, ...good].map((event) => ({ event })));
    const dead = await vi.waitFor(async () => {
      const [letter, ...others] = await bus.listDeadLetters();
      if (letter === undefined) throw new Error("nothing is dead yet");
      expect(others).toEqual([]);
      return letter;
    }, 20_000);
    expect(dead).toMatchObject({ subscriber: "patient", eventId: poison.id, eventType: "turn-completed", error: "Poisoned poisoned" });
    expect(handled).toEqual(new Set(good.map(({ id }) => id)));
    healed = true;
    expect(await bus.retryDeadLetter(dead.id)).toBe(true);
    await vi.waitFor(() => expect(handled).toContain(poison.id), 10_000);
    expect(await bus.listDeadLetters()).toEqual([]);
    expect(await bus.retryDeadLetter(dead.id)).toBe(false);
    expect(await bus.retryDeadLetter(randomUUID())).toBe(false);
  });

  test("two instances share the work: each event is handled by one of them", async () => {
    const [one, two] = [await instance(), await instance()];
    const events = Array.from({ length: 40 }, () => ended());
    for (const event of events) await publishEvents([{ event }]);
    await vi.waitFor(() => expect([...one.given.patient, ...two.given.patient].toSorted()).toEqual(events.map(({ id }) => id).toSorted()), 20_000);
  });

}
