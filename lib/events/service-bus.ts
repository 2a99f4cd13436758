import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { ServiceBusClient } from "@azure/service-bus";
import type { ServiceBusReceivedMessage, ServiceBusReceiver, ServiceBusSender } from "@azure/service-bus";
import { createRelay, type BusPace } from "@/lib/data/events/postgres-bus";
import { SUBSCRIBERS, SUBSCRIPTIONS, type Subscriber } from "@/lib/data/events/queues";
import { logError } from "@/lib/log";
import type { DeadLetter, EventBus, HandleEvents, Handlers } from "./bus";
import { deliverTogether } from "./deliver-together";
import type { DomainEvent } from "./events";

/** Taken at once, for each subscriber of this instance; what comes together is handled together. */
const AT_ONCE = 50;
const LISTED = 100;
/** How long it is looked for a dead letter among those that are there, ms. */
const LOOK_MS = 2_000;

export interface ServiceBusSettings extends BusPace {
  connectionString: string;
  /** with a subscription for each subscriber, by its name */
  topic: string;
  /** how often an event is tried before it is given up */
  tries?: number;
  /** how long after a try the next comes, at first; it doubles, up to what a lock lasts */
  retryAfterMs?: number;
}

const TRIES = 8;
const RETRY_AFTER_MS = 1_000;
const LONGEST_RETRY_MS = 20_000;

/**
 * Delivers events by a topic of Azure Service Bus. They are published in PostgreSQL as ever, wait there until they
 * are due, and are handed to the topic from there: what is committed reaches it, whatever goes down in between.
 */
export function createServiceBus(settings: ServiceBusSettings): EventBus {
  const { connectionString, topic } = settings;
  const client = new ServiceBusClient(connectionString);
  const sender = client.createSender(topic);
  const relay = createRelay(settings);
  const receivers: ServiceBusReceiver[] = [];
  const deadLettersOf = (subscriber: Subscriber) => client.createReceiver(topic, subscriber, { subQueueType: "deadLetter" });
  return {
    name: "azure-service-bus",
    async start(handlers) {
      for (const subscriber of SUBSCRIBERS) receivers.push(receive(client, subscriber, handlers, settings));
      await relay.start((events) => sendTogether(sender, events));
    },
    listDeadLetters: async () => {
      const letters = await Promise.all(SUBSCRIBERS.map((subscriber) => peek(deadLettersOf(subscriber), subscriber)));
      return letters.flat().sort((one, other) => other.failedAt.getTime() - one.failedAt.getTime()).slice(0, LISTED);
    },
    retryDeadLetter: async (id) => {
      const [name, sequence] = id.split(":");
      const subscriber = SUBSCRIBERS.find((one) => one === name);
      if (subscriber === undefined || sequence === undefined) return false;
      // To all of the topic: the others have handled it already, and a second time has no effect.
      return takeDeadLetter(deadLettersOf(subscriber), sequence, ({ body, messageId }) =>
        sender.sendMessages({ body: body as unknown, contentType: "application/json", ...(messageId === undefined ? {} : { messageId }) }),
      );
    },
    stop: async () => {
      await relay.stop();
      await Promise.all(receivers.map((receiver) => receiver.close()));
      await client.close();
    },
  };
}

/** In as few transfers as the service's size of a batch allows. What is sent twice, since a later transfer failed, has no second effect. */
async function sendTogether(sender: ServiceBusSender, events: readonly DomainEvent[]): Promise<void> {
  let batch = await sender.createMessageBatch();
  for (const event of events) {
    const message = { body: event, messageId: event.id, contentType: "application/json", subject: event.type };
    if (batch.tryAddMessage(message)) continue;
    if (batch.count > 0) await sender.sendMessages(batch);
    batch = await sender.createMessageBatch();
    if (!batch.tryAddMessage(message)) await sender.sendMessages(message);
  }
  if (batch.count > 0) await sender.sendMessages(batch);
}

function receive(client: ServiceBusClient, subscriber: Subscriber, handlers: Handlers, settings: ServiceBusSettings): ServiceBusReceiver {
  const receiver = client.createReceiver(settings.topic, subscriber, { receiveMode: "peekLock" });
  const handle = deliverTogether(wanted(subscriber, handlers[subscriber]));
  receiver.subscribe(
    {
      processMessage: (message) => settle(receiver, message, handle, settings),
      processError: async ({ error }) => logError("service bus error", error),
    },
    { autoCompleteMessages: false, maxConcurrentCalls: AT_ONCE },
  );
  return receiver;
}

/** The topic brings every event: those that nobody has subscribed this subscriber to are let pass. */
function wanted(subscriber: Subscriber, handle: HandleEvents): HandleEvents {
  return async (events: readonly DomainEvent[]) => {
    const own = events.filter(({ type }) => SUBSCRIPTIONS[subscriber].includes(type));
    if (own.length > 0) await handle(own);
  };
}

async function settle(receiver: ServiceBusReceiver, message: ServiceBusReceivedMessage, handle: ReturnType<typeof deliverTogether>, { tries = TRIES, retryAfterMs = RETRY_AFTER_MS }: ServiceBusSettings): Promise<void> {
  const delivery = await handle(message.body);
  if (delivery.status === "handled") return receiver.completeMessage(message);
  // What the broker counts are the tries before this one.
  const before = message.deliveryCount ?? 0;
  if (delivery.status === "failed" && before + 1 < tries) {
    await wait(Math.min(retryAfterMs * 2 ** before, LONGEST_RETRY_MS));
    return receiver.abandonMessage(message);
  }
  return receiver.deadLetterMessage(message, { deadLetterReason: delivery.error, deadLetterErrorDescription: "" });
}

async function peek(receiver: ServiceBusReceiver, subscriber: Subscriber): Promise<DeadLetter[]> {
  try {
    const messages = await receiver.peekMessages(LISTED);
    return messages.map((message) => ({
      id: `${subscriber}:${String(message.sequenceNumber)}`,
      subscriber,
      eventType: textOf(message.body, "type"),
      eventId: textOf(message.body, "id"),
      error: message.deadLetterReason ?? "unknown",
      failedAt: message.enqueuedTimeUtc ?? new Date(0),
    }));
  } finally {
    await receiver.close();
  }
}

/** Takes one dead letter and removes it once `work` has succeeded. @returns false when it is not there */
async function takeDeadLetter(receiver: ServiceBusReceiver, sequence: string, work: (message: ServiceBusReceivedMessage) => Promise<void>): Promise<boolean> {
  try {
    const messages = await receiver.receiveMessages(LISTED, { maxWaitTimeInMs: LOOK_MS });
    const isMeant = (message: ServiceBusReceivedMessage) => String(message.sequenceNumber) === sequence;
    const found = messages.find(isMeant);
    await Promise.all(messages.filter((message) => !isMeant(message)).map((message) => receiver.abandonMessage(message)));
    if (found === undefined) return false;
    await work(found);
    await receiver.completeMessage(found);
    return true;
  } finally {
    await receiver.close();
  }
}

function textOf(value: unknown, key: string): string | null {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : null;
  return typeof found === "string" ? found : null;
}
