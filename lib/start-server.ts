import "server-only";
import { keepTurns } from "@/lib/turns/keep-turns";
import { warmUp } from "@/lib/turns/warm-up";

/** What a server process does besides answering requests: keep its own turns alive, end those of processes that are gone. */
export function startServer(): void {
  keepTurns();
  warmUp();
}
