import { afterAll, beforeAll } from "vitest";
import { SUBSCRIBERS } from "@/lib/data/events/queues";
import { createServiceBus } from "./service-bus";
import { startAmqpStandIn, type AmqpStandIn } from "./testing/amqp-stand-in";
import { describeBus } from "./testing/bus-contract";

// Against a local stand-in that speaks AMQP 1.0, not against Azure.
let broker: AmqpStandIn;
beforeAll(async () => {
  broker = await startAmqpStandIn("gather-events", SUBSCRIBERS);
});
afterAll(() => broker.close());

describeBus(() =>
  createServiceBus({ connectionString: broker.connectionString, topic: "gather-events", lookEverySeconds: 0.5, superviseEverySeconds: 1, tries: 2, retryAfterMs: 1 }),
);
