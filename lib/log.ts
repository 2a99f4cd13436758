import "server-only";
import pino from "pino";
import { env } from "@/lib/env";

/** What a log line may hold: ids, names from closed lists, counts and times. Never what a patient said or has. */
export interface LogFields {
  turnId?: string;
  agent?: string;
  mode?: string;
  profile?: string;
  status?: string;
  code?: string;
  errorName?: string;
  durationMs?: number;
  count?: number;
}

let made: pino.Logger | undefined;

/** Made at first use, not at import, so that the app can be built on a machine without settings. */
function logger(): pino.Logger {
  return (made ??= pino({ level: env().LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }));
}

/** Of an error only its class and code are logged: its message, cause and stack may quote what a patient said. */
export function errorFields(error: unknown): Pick<LogFields, "errorName" | "code"> {
  if (!(error instanceof Error)) return { errorName: "unknown" };
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  return { errorName: error.name, ...code };
}

export function logInfo(event: string, fields: LogFields = {}): void {
  logger().info(fields, event);
}

export function logError(event: string, error: unknown, fields: LogFields = {}): void {
  logger().error({ ...errorFields(error), ...fields }, event);
}
