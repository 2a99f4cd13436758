import { randomUUID } from "node:crypto";
import type { AddressInfo, Server } from "node:net";
import rhea from "rhea";
import type { Connection, Delivery, EventContext, Message, Sender } from "rhea";

interface Held {
  message: Message;
  /** tries so far */
  deliveries: number;
  sequence: number;
  reason: string | null;
}

interface Queue {
  waiting: Held[];
  taken: Map<Delivery, Held>;
  readers: Set<Sender>;
}

export interface AmqpStandIn {
  connectionString: string;
  close(): Promise<void>;
}

const ACCEPTED = 200;

/**
 * A local AMQP 1.0 broker with as much of Azure Service Bus's ways as its client needs: claims ($cbs), a topic with
 * subscriptions, locks, dead-letter sub-queues, and peeking ($management). It stands in for the service in tests; it
 * is not the service.
 */
export async function startAmqpStandIn(topic: string, subscriptions: readonly string[]): Promise<AmqpStandIn> {
  const container = rhea.create_container({ id: "stand-in", treat_modified_as_released: false });
  // Untyped by the package.
  (container.sasl_server_mechanisms as { enable_anonymous(): void }).enable_anonymous();
  const queues = new Map<string, Queue>();
  const queueOf = (address: string): Queue => {
    const key = address.toLowerCase();
    const queue = queues.get(key) ?? { waiting: [], taken: new Map<Delivery, Held>(), readers: new Set<Sender>() };
    queues.set(key, queue);
    return queue;
  };
  const addressOf = (subscription: string): string => `${topic}/Subscriptions/${subscription}`;
  const deadLettersOf = (address: string): Queue => queueOf(`${address}/$DeadLetterQueue`);
  for (const subscription of subscriptions) queueOf(addressOf(subscription));
  let sequence = 0;
  const replies = new Map<string, Sender>();
  const connections = new Set<Connection>();

  container.on("connection_open", ({ connection }: EventContext) => connections.add(connection));
  const gone = ({ connection }: EventContext): void => {
    connections.delete(connection);
    for (const { readers } of queues.values()) for (const reader of readers) if (reader.connection === connection) leave(reader);
  };
  container.on("connection_close", gone);
  container.on("disconnected", gone);

  // The client sends to us: a message for the topic, a claim, or a question.
  container.on("receiver_open", ({ receiver }: EventContext) => {
    receiver?.set_target({ address: receiver.target.address });
  });
  container.on("message", ({ message, receiver, delivery }: EventContext) => {
    const to = String(receiver?.target.address);
    if (message === undefined) return;
    if (to === "$cbs") reply(message, {});
    else if (to.endsWith("/$management")) reply(message, peekAt(to.slice(0, -"/$management".length)));
    else {
      for (const one of messagesIn(message, delivery)) {
        for (const subscription of subscriptions) {
          sequence += 1;
          queueOf(addressOf(subscription)).waiting.push({ message: one, deliveries: 0, sequence, reason: null });
        }
      }
      for (const subscription of subscriptions) pump(queueOf(addressOf(subscription)));
    }
  });

  // The client receives from us: a queue, or the answers to what it asked.
  container.on("sender_open", ({ sender }: EventContext) => {
    if (sender === undefined) return;
    const address = String(sender.source.address);
    sender.set_source({ address });
    if (address === "$cbs" || address.endsWith("/$management")) replies.set(sender.name, sender);
    else queueOf(address).readers.add(sender);
  });
  container.on("sendable", ({ sender }: EventContext) => pumpFor(sender));
  container.on("sender_flow", ({ sender }: EventContext) => pumpFor(sender));
  // Whoever drains wants what is there and no more.
  container.on("sender_draining", ({ sender }: EventContext) => sender?.set_drained(true));
  container.on("sender_close", ({ sender }: EventContext) => sender && leave(sender));
  container.on("accepted", (context: EventContext) => settle(context, () => undefined));
  container.on("modified", (context: EventContext) => settle(context, (held, queue) => queue.waiting.unshift({ ...held, deliveries: held.deliveries + 1 })));
  container.on("released", (context: EventContext) => settle(context, (held, queue) => queue.waiting.unshift(held)));
  container.on("rejected", (context: EventContext) =>
    settle(context, (held) => {
      const queue = deadLettersOf(String(context.sender?.source.address));
      queue.waiting.push({ ...held, reason: reasonOf(context.delivery?.remote_state) });
      pump(queue);
    }),
  );

  function settle({ delivery, sender }: EventContext, put: (held: Held, queue: Queue) => void): void {
    const queue = queueOf(String(sender?.source.address));
    const held = delivery && queue.taken.get(delivery);
    if (delivery === undefined || held === undefined) return;
    queue.taken.delete(delivery);
    // The client takes nothing for done until it is confirmed.
    delivery.update(true);
    put(held, queue);
    pump(queue);
  }

  function leave(sender: Sender): void {
    const queue = queueOf(String(sender.source.address));
    queue.readers.delete(sender);
    for (const [delivery, held] of queue.taken) {
      if (delivery.link !== sender) continue;
      queue.taken.delete(delivery);
      queue.waiting.unshift(held);
    }
    pump(queue);
  }

  function pumpFor(sender: Sender | undefined): void {
    if (sender !== undefined && !replies.has(sender.name)) pump(queueOf(String(sender.source.address)));
  }

  function pump(queue: Queue): void {
    for (const reader of queue.readers) {
      while (queue.waiting.length > 0 && reader.sendable()) {
        const held = queue.waiting.shift();
        if (held === undefined) return;
        // A lock's token is the delivery's tag: the 16 bytes of an id.
        const tag = Buffer.from(randomUUID().replaceAll("-", ""), "hex");
        queue.taken.set(reader.send(dressed(held), tag), held);
      }
    }
  }

  function peekAt(address: string): unknown {
    const { waiting } = queueOf(address);
    return { messages: waiting.map((held) => ({ message: rhea.message.encode(dressed(held)) })) };
  }

  function reply(to: Message, body: unknown): void {
    replies.get(String(to.reply_to))?.send({ correlation_id: to.message_id, application_properties: { statusCode: ACCEPTED, statusDescription: "OK" }, body });
  }

  // The size of a batch of the service's standard tier.
  const server: Server = container.listen({ port: 0, host: "127.0.0.1", receiver_options: { max_message_size: 262_144 } });
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    connectionString: `Endpoint=sb://127.0.0.1:${port}/;SharedAccessKeyName=test;SharedAccessKey=dGVzdA==;UseDevelopmentEmulator=true`,
    close: () =>
      new Promise((resolve) => {
        for (const connection of connections) connection.close();
        server.close(() => resolve());
      }),
  };
}

/** The service's batches: one transfer of this format, of which each data section is a whole message. */
const BATCH_FORMAT = 0x80013700;

/** @param message as bytes, which the package leaves to us where the format is not that of a single message */
function messagesIn(message: Message | Buffer, delivery: Delivery | undefined): Message[] {
  if (!Buffer.isBuffer(message)) return [message];
  if (delivery?.format !== BATCH_FORMAT) return [];
  const content = fieldOf(rhea.message.decode(message).body, "content");
  const sections: readonly unknown[] = Array.isArray(content) ? content : [content];
  return sections.filter((section) => Buffer.isBuffer(section)).map((section) => {
    const one = rhea.message.decode(section);
    return { ...one, body: one.body as unknown };
  });
}

/** A message as the service hands it out. */
function dressed({ message, deliveries, sequence, reason }: Held): Message {
  return {
    ...message,
    delivery_count: deliveries,
    application_properties: { ...message.application_properties, ...(reason === null ? {} : { DeadLetterReason: reason }) },
    message_annotations: { "x-opt-sequence-number": rhea.types.wrap_long(sequence), "x-opt-enqueued-time": rhea.types.wrap_timestamp(Date.now()), "x-opt-locked-until": rhea.types.wrap_timestamp(Date.now() + 60_000) },
  };
}

/** Why the client gave a message up; null when it did not. */
function reasonOf(state: unknown): string | null {
  const error = fieldOf(state, "error");
  if (error === undefined) return null;
  const reason = fieldOf(fieldOf(error, "info"), "DeadLetterReason");
  return typeof reason === "string" ? reason : "unknown";
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (Reflect.get(value, name) as unknown) : undefined;
}
