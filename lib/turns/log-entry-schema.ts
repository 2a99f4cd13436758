import { z } from "zod";
import type { TurnLogEntry } from "./types";

const ENTRY_TYPES = ["turn-start", "emergency", "agent-start", "agent-end", "card", "text", "turn-end"] as const satisfies readonly TurnLogEntry["type"][];

/**
 * Reads an entry back from the database. Only its kind is checked: the rest was written by this program, by
 * `appendLog`, and a foreign kind (a newer version's, say) is an error rather than a guess.
 */
export const turnLogEntrySchema: z.ZodType<TurnLogEntry> = z.custom<TurnLogEntry>(
  (value) => z.looseObject({ type: z.enum(ENTRY_TYPES) }).safeParse(value).success,
  { message: "unknown kind of turn log entry" },
);
