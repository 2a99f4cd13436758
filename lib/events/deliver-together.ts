import { deliver, type Delivery } from "./deliver";
import type { HandleEvents } from "./bus";

/** What comes within this time, ms, is handled together: handlers are one statement for a whole batch. */
const TOGETHER_MS = 10;

interface Waiting {
  body: unknown;
  settle: (delivery: Promise<Delivery>) => void;
}

/** Handles messages that come one by one in batches. @returns what became of each, as {@link deliver} says it */
export function deliverTogether(handle: HandleEvents): (body: unknown) => Promise<Delivery> {
  let waiting: Waiting[] = [];
  const flush = () => {
    const batch = waiting;
    waiting = [];
    const deliveries = deliver(handle, batch.map(({ body }) => body));
    batch.forEach(({ settle }, index) => settle(deliveries.then((all) => all[index] ?? { status: "failed", error: "unknown" })));
  };
  return (body) =>
    new Promise((settle) => {
      if (waiting.push({ body, settle }) === 1) setTimeout(flush, TOGETHER_MS);
    });
}
