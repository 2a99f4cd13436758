import type { Subscriber } from "@/lib/data/events/queues";
import type { DomainEvent } from "./events";

/** Does a subscriber's work for events that came together, all or none; for events that it had before, nothing. */
export type HandleEvents = (events: readonly DomainEvent[]) => Promise<void>;

export type Handlers = Readonly<Record<Subscriber, HandleEvents>>;

/** An event that a subscriber failed on for the last time. */
export interface DeadLetter {
  id: string;
  subscriber: string;
  /** null when it could not even be read */
  eventType: string | null;
  eventId: string | null;
  /** class and code of what went wrong; never its words */
  error: string;
  failedAt: Date;
}

/**
 * How events reach their subscribers: each subscriber at least once, on one instance at a time, in no promised order.
 * Events are published in PostgreSQL always (publish-events.ts): what is committed is delivered, now or after a
 * restart, whichever bus delivers it.
 */
export interface EventBus {
  readonly name: "postgresql" | "azure-service-bus";
  /** Begins to deliver. */
  start(handlers: Handlers): Promise<void>;
  /** the newest first, at most 100 */
  listDeadLetters(): Promise<readonly DeadLetter[]>;
  /** Has a dead letter delivered again. @returns false when there is no such one any more */
  retryDeadLetter(id: string): Promise<boolean>;
  /** Lets what is being handled end, and delivers nothing more. */
  stop(): Promise<void>;
}
