import { parseArgs } from "node:util";
import { Problem } from "../scripts/lib/problem.ts";
import type { Mode } from "../lib/graph/types.ts";
import type { LatencyProfile } from "../lib/turns/types.ts";

export const PARTS = ["modes", "agents", "first-event", "events", "crowd"] as const;
export type Part = (typeof PARTS)[number];

export interface Arguments {
  help: boolean;
  json: boolean;
  /** a running server; null starts one */
  url: string | null;
  parts: readonly Part[];
  /** turns of one patient for the agents' time */
  turns: number;
  /** messages sent in the browser */
  sends: number;
  /** patients at once, one crowd after the other */
  crowds: readonly number[];
  mode: Mode;
  profile: LatencyProfile;
  /** how long a soak takes; null without one */
  soakMinutes: number | null;
  /** whether crowds of every size are also sent to the bare server */
  bare: boolean;
}

export const HELP = `npm run -s bench -- [OPTIONS]     measures the production build

  --json                 one JSON document in place of the table
  --only PART,…          ${PARTS.join(", ")}: only these
  --patients N           patients at once (100); measures the crowd alone
  --curve N,N,…          crowds of these sizes, one after the other; measures the crowd alone
  --profile PROFILE      of the crowd: instant, realistic or textbook (textbook); measures the crowd alone
  --mode MODE            of the crowd: sequential or concurrent (concurrent); measures the crowd alone
  --bare                 send crowds of every size to a server without framework and database too (from 1000 on always)
  --soak MINUTES         keeps --patients N turns open for so long and looks for what grows; measures nothing else
  --turns N              turns of one patient for the agents' time (10)
  --sends N              messages sent in the browser (30)
  --url URL              a running server with DEVELOPER_MODE=on, in place of one of its own
  --help                 this

Without --url it builds the app, starts it on a free port with a PostgreSQL of its own, and ends both again.
Exit code 1 when a target is missed or a patient was not answered.
`;

const OPTIONS = {
  help: { type: "boolean" },
  json: { type: "boolean" },
  url: { type: "string" },
  only: { type: "string" },
  patients: { type: "string" },
  curve: { type: "string" },
  profile: { type: "string" },
  mode: { type: "string" },
  bare: { type: "boolean" },
  soak: { type: "string" },
  turns: { type: "string" },
  sends: { type: "string" },
} as const;

const MAX_PATIENTS = 20_000;

/** @throws Problem that says which argument is wrong and what it may be */
export function parseArguments(args: readonly string[]): Arguments {
  const given = read(args);
  const crowdOnly = [given.patients, given.curve, given.profile, given.mode].some((value) => value !== undefined);
  if (given.patients !== undefined && given.curve !== undefined) throw usage("Give either --patients or --curve, not both.");
  return {
    help: given.help ?? false,
    json: given.json ?? false,
    url: given.url === undefined ? null : httpUrl(given.url),
    parts: given.only === undefined ? (given.soak !== undefined ? [] : crowdOnly ? ["crowd"] : PARTS) : given.only.split(",").map((part) => oneOf("--only", part, PARTS)),
    turns: wholeNumber("--turns", given.turns ?? "10", 1_000),
    sends: wholeNumber("--sends", given.sends ?? "30", 1_000),
    soakMinutes: given.soak === undefined ? null : wholeNumber("--soak", given.soak, 600),
    bare: given.bare ?? false,
    crowds: (given.curve ?? given.patients ?? "100").split(",").map((size) => wholeNumber(given.curve === undefined ? "--patients" : "--curve", size, MAX_PATIENTS)),
    mode: oneOf("--mode", given.mode ?? "concurrent", ["concurrent", "sequential"]),
    profile: oneOf("--profile", given.profile ?? "textbook", ["instant", "realistic", "textbook"]),
  };
}

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

function usage(sentence: string): Problem {
  return new Problem("usage", `${sentence}\nnpm run -s bench -- --help says what there is.`);
}

function oneOf<const Value extends string>(name: string, given: string, values: readonly Value[]): Value {
  const value = values.find((candidate) => candidate === given);
  if (value === undefined) throw usage(`${name} must be one of ${values.join(", ")}.`);
  return value;
}

function wholeNumber(name: string, given: string, most: number): number {
  const value = Number(given);
  if (!/^\d+$/.test(given) || value < 1 || value > most) throw usage(`${name} must be a whole number from 1 to ${most}.`);
  return value;
}

function httpUrl(given: string): string {
  if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) return given;
  throw usage("--url must be an address such as http://localhost:3000.");
}
