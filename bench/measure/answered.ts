import { Problem } from "../../scripts/lib/problem.ts";
import type { App } from "../app.ts";
import type { Asked } from "../http/ask.ts";
import { fetchReceipt } from "../http/receipt.ts";
import type { TurnReceipt } from "../http/receipt.ts";

/** The receipt of a turn that had to be answered for its time to mean anything. @throws Problem */
export async function receiptOf(app: App, asked: Asked, cookie: string): Promise<TurnReceipt> {
  if (asked.verdict !== "answered" || asked.turnId === null) {
    throw new Problem("bench_unanswered", `A turn was not answered (${asked.reason ?? "no reason given"}), so its time can't be measured: look at the server's log.`);
  }
  return fetchReceipt(app.connection, asked.turnId, cookie);
}
