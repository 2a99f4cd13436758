import { z } from "zod";
import { STAGE_COMMANDS } from "../stage-key";

/** The two windows of one browser talk over this. */
export const CHANNEL = "gather-stage";

const REMOTE_COMMANDS = [...STAGE_COMMANDS, "run-patients"] as const;
/** What the presenter's window can have done in the audience's. */
export type RemoteCommand = (typeof REMOTE_COMMANDS)[number];

const lane = z.object({ status: z.string().nullable(), agentsMs: z.number().nullable() });

const stateSchema = z.object({
  type: z.literal("state"),
  /** 0 up; null before the talk has begun */
  step: z.int().min(0).nullable(),
  /** ms since 1970 at which the talk began; null before it */
  talkBeganAt: z.number().nullable(),
  question: z.string(),
  profile: z.string(),
  /** what was made to go wrong, in words; empty when nothing was */
  injected: z.string(),
  /** whether what is on show is live, a replay or a file */
  source: z.enum(["live", "replay", "file"]),
  running: z.boolean(),
  sequential: lane,
  concurrent: lane,
  careful: z.object({ done: z.int(), planned: z.int() }),
  patients: z.object({ done: z.int(), asked: z.int(), running: z.boolean() }),
  problem: z.string().nullable(),
});

/** What the audience sees, in brief. */
export type AudienceState = z.output<typeof stateSchema>;

const toAudience = z.discriminatedUnion("type", [
  z.object({ type: z.literal("hello") }),
  z.object({ type: z.literal("command"), command: z.enum(REMOTE_COMMANDS) }),
]);
export type ToAudience = z.output<typeof toAudience>;

/** A message to the presenter's window; null when it is something else. */
export function readState(data: unknown): AudienceState | null {
  const state = stateSchema.safeParse(data);
  return state.success ? state.data : null;
}

/** A message to the audience's window; null when it is something else. */
export function readToAudience(data: unknown): ToAudience | null {
  const message = toAudience.safeParse(data);
  return message.success ? message.data : null;
}
