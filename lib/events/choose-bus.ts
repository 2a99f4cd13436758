import "server-only";
import { createPostgresBus } from "@/lib/data/events/postgres-bus";
import { env } from "@/lib/env";
import { processSingleton } from "@/lib/process-singleton";
import type { EventBus } from "./bus";
import { createServiceBus } from "./service-bus";

/** The bus of this process: Azure Service Bus if its connection string is given, else PostgreSQL. */
export function eventBus(): EventBus {
  return processSingleton("event-bus", () => {
    const { AZURE_SERVICE_BUS_CONNECTION_STRING: connectionString, AZURE_SERVICE_BUS_TOPIC: topic } = env();
    return connectionString === undefined ? createPostgresBus() : createServiceBus({ connectionString, topic });
  });
}
