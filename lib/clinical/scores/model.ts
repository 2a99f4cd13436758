import type { ScoreResult } from "../types";

/** What an input may be. `min` and `max` are inclusive unless `below` replaces `max`. */
export type InputSpec =
  | { kind: "number"; label: string; unit: string; min: number; max: number; below?: never; whole?: boolean }
  | { kind: "number"; label: string; unit: string; min: number; below: number; max?: never; whole?: boolean }
  | { kind: "boolean"; label: string }
  | { kind: "choice"; label: string; options: readonly (string | number)[] }
  | { kind: "numbers"; label: string; count: number; min: number; max: number };

export type InputSpecs = Readonly<Record<string, InputSpec>>;

/** One published model: what goes in, what comes out and how to say it. */
export interface ScoreModel {
  id: string;
  /** plain name, the formal one in brackets */
  name: string;
  inputs: InputSpecs;
  /** source id, resolved in the source registry */
  sourceId: string;
  /** who published it, as people read it */
  source: string;
  /** the bands and what they stand for, lowest first */
  bands: readonly { band: string; range: string }[];
  /** never throws; whatever is missing, of the wrong type or outside the validated range is refused with the reason */
  run: (inputs: unknown) => ScoreResult;
  /** one or two sentences for a lay reader */
  explain: (result: ScoreResult) => string;
}
