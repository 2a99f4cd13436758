import "server-only";
import pino from "pino";
import { env } from "@/lib/env";
import { metrics } from "@/lib/telemetry/registry";

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

/** A name from a closed list, an id, a code: one word without spaces, which no sentence of a patient is. */
const WORD = /^[\w.:$-]{1,80}$/;

const FIELDS: Readonly<Record<keyof LogFields, "word" | "number">> = {
  turnId: "word",
  agent: "word",
  mode: "word",
  profile: "word",
  status: "word",
  code: "word",
  errorName: "word",
  durationMs: "number",
  count: "number",
};

/** Types end where data comes from outside: only what is on the list and looks like it reaches the log. */
function allowed(fields: LogFields): Record<string, string | number> {
  const kept: Record<string, string | number> = {};
  for (const [name, kind] of Object.entries(FIELDS)) {
    const value: unknown = Reflect.get(fields, name);
    if (kind === "number" && typeof value === "number" && Number.isFinite(value)) kept[name] = value;
    if (kind === "word" && typeof value === "string" && WORD.test(value)) kept[name] = value;
  }
  return kept;
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
  logger().info(allowed(fields), event);
}

export function logError(event: string, error: unknown, fields: LogFields = {}): void {
  metrics().errors.inc({ event });
  logger().error(allowed({ ...errorFields(error), ...fields }), event);
}
