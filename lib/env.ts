import { z } from "zod";

const unset = (value: unknown): unknown => (typeof value === "string" && value.trim() === "" ? undefined : value);

/** An empty variable counts as an unset one: that is how shells and compose files leave things out. */
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(unset, schema.optional());
const withDefault = <Schema extends z.ZodType<string>>(schema: Schema, value: z.output<Schema>) =>
  z.preprocess((given) => unset(given) ?? value, schema);

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: () => `must be one of ${values.join(", ")}` });

const wholeNumber = (value: string, most: number, least = 0) => {
  const sentence = `must be a whole number from ${least} to ${most}`;
  return withDefault(z.string().regex(/^\d{1,9}$/, sentence).refine((given) => Number(given) >= least && Number(given) <= most, sentence), value).transform(Number);
};

const httpUrl = z.url({ protocol: /^https?$/, error: () => "must be an http:// or https:// address" });
const required = (what: string) => ({ error: () => what });

const schema = z.object({
  /** Port that the app listens on. */
  PORT: withDefault(
    z.string().regex(/^\d+$/, "must be a whole number from 1 to 65535").refine((port) => Number(port) >= 1 && Number(port) <= 65_535, "must be a whole number from 1 to 65535"),
    "3000",
  ).transform(Number),
  DATABASE_URL: z.preprocess(
    unset,
    z
      .string(required("is not set: give a PostgreSQL address, or start with npm run demo, which brings its own PostgreSQL"))
      .regex(/^postgres(ql)?:\/\//, "must start with postgresql://"),
  ),
  /** Connections of one app process. */
  DATABASE_POOL_SIZE: withDefault(z.string().regex(/^[1-9]\d{0,2}$/, "must be a whole number from 1 to 999"), "20").transform(Number),
  BETTER_AUTH_SECRET: z.preprocess(
    unset,
    z
      .string(required("is not set: give at least 32 random characters, or start with npm run demo, which keeps one for you"))
      .min(32, "must have at least 32 characters"),
  ),
  /** Public address of the app, needed only behind a proxy that changes it. */
  BETTER_AUTH_URL: optional(httpUrl),
  OPENAI_API_KEY: optional(z.string()),
  OPENAI_BASE_URL: optional(httpUrl),
  OPENAI_MODEL: withDefault(z.string(), "gpt-5-mini"),
  OPENAI_EMBEDDING_MODEL: withDefault(z.string(), "text-embedding-3-small"),
  /** `chat` for servers that only speak Chat Completions (Ollama, vLLM, llama.cpp). */
  OPENAI_API_STYLE: withDefault(oneOf(["responses", "chat"]), "responses"),
  LATENCY_PROFILE: withDefault(oneOf(["instant", "realistic", "textbook"]), "realistic"),
  DEVELOPER_MODE: withDefault(oneOf(["on", "off"]), "off"),
  /** Whose emergency numbers are shown: 112, 999 or 911. */
  REGION: withDefault(oneOf(["EU", "UK", "US"]), "EU"),
  /** Whether interactions are also looked up at RxNorm and openFDA; only drug names leave the server. */
  DRUG_API: withDefault(oneOf(["on", "off"]), "on"),
  RXNORM_BASE_URL: withDefault(httpUrl, "https://rxnav.nlm.nih.gov"),
  OPENFDA_BASE_URL: withDefault(httpUrl, "https://api.fda.gov"),
  /** How long running turns may take to finish once the server is asked to end, before they are interrupted. */
  SHUTDOWN_GRACE_SECONDS: withDefault(z.string().regex(/^\d{1,3}$/, "must be a whole number from 0 to 999"), "5").transform(Number),
  /** Turns that one process runs at once; further ones wait in a queue. */
  TURNS_AT_ONCE: wholeNumber("1500", 100_000, 1),
  /** Turns that may wait in that queue; further ones are refused. */
  TURNS_WAITING: wholeNumber("10000", 100_000),
  /** What one patient may have, at once and within a minute; 0: no limit. */
  TURNS_PER_PATIENT: wholeNumber("5", 10_000),
  TURNS_PER_PATIENT_A_MINUTE: wholeNumber("60", 100_000),
  /** What one public address may have; 0: no limit. See TRUSTED_PROXIES for which address that is. */
  TURNS_PER_ADDRESS: wholeNumber("100", 100_000),
  TURNS_PER_ADDRESS_A_MINUTE: wholeNumber("600", 100_000),
  GUESTS_PER_ADDRESS_A_MINUTE: wholeNumber("120", 100_000),
  /** New guests of one process within a minute, from wherever they come; 0: no limit. */
  GUESTS_A_MINUTE: wholeNumber("20000", 1_000_000),
  /** How many proxies in front are believed what they write into X-Forwarded-For; 0: none. */
  TRUSTED_PROXIES: wholeNumber("0", 10),
  /** What a reader of /api/metrics must show as a bearer token; unset: anybody who reaches it may read. */
  METRICS_TOKEN: optional(z.string().min(16, "must have at least 16 characters")),
  /** Where spans of turns and agents go (OpenTelemetry, OTLP over HTTP); unset: nowhere. */
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(httpUrl),
  /** How long after an emergency was detected the care team is told once more, if nobody has acknowledged it. */
  ESCALATE_AFTER_SECONDS: wholeNumber("120", 86_400, 1),
  /** Events are delivered by Azure Service Bus if this is set, else by PostgreSQL. */
  AZURE_SERVICE_BUS_CONNECTION_STRING: optional(z.string().regex(/^Endpoint=sb:\/\//, "must be a Service Bus connection string: Endpoint=sb://…")),
  /** The topic, with one subscription for each subscriber of the app. */
  AZURE_SERVICE_BUS_TOPIC: withDefault(z.string(), "gather-events"),
  LOG_LEVEL: withDefault(oneOf(["fatal", "error", "warn", "info", "debug", "trace", "silent"]), "info"),
});

export type Env = z.output<typeof schema>;

/** The settings are wrong. `problems` has one sentence for each variable and never shows a value. */
export class EnvError extends Error {
  readonly code = "bad_environment";
  readonly problems: readonly string[];
  // Written out: scripts load this file as it is, and Node only takes types away.
  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "EnvError";
    this.problems = problems;
  }
}

/**
 * Checks settings; unknown variables are ignored.
 * @throws EnvError naming every variable that is wrong
 */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const result = schema.safeParse(variables);
  if (result.success) return result.data;
  throw new EnvError(result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`));
}

let cached: Env | undefined;

/**
 * The settings of this process, read at the first call and not at import, so that the app can be built
 * on a machine that has none of them.
 * @throws EnvError
 */
export function env(): Env {
  return (cached ??= parseEnv(process.env));
}

/** Whether code may change while the process runs. */
export function inDevelopment(): boolean {
  return process.env.NODE_ENV === "development";
}
