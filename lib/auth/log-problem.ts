import "server-only";
import { logError } from "@/lib/log";

/** What the identity library has to say, without its words: they may hold addresses and values. */
export function logProblem(level: string, _message: string, ...details: unknown[]): void {
  if (level === "error") logError("identity error", details.find((detail) => detail instanceof Error));
}
