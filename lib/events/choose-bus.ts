import "server-only";
import { createPostgresBus } from "@/lib/data/events/postgres-bus";
import { processSingleton } from "@/lib/process-singleton";
import type { EventBus } from "./bus";

/** The bus of this process. */
export function eventBus(): EventBus {
  return processSingleton("event-bus", () => createPostgresBus());
}
