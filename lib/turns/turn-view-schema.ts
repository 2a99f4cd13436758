import { z } from "zod";
import type { TurnView } from "./fold-turn";

const shape = z.looseObject({
  turn: z.looseObject({ turnId: z.string(), status: z.string() }).nullable(),
  agents: z.array(z.looseObject({ name: z.string() })),
  text: z.string(),
});

/** Reads a stored view back. Its outline is checked; the rest was written by this program, by `finishTurn`. */
export const turnViewSchema: z.ZodType<TurnView> = z.custom<TurnView>((value) => shape.safeParse(value).success, {
  message: "not a stored turn",
});
