import type { ScoreResult } from "../types";

interface SpecBase {
  /** what it is called in a sentence for a lay reader */
  label: string;
  /** another name that is accepted for the same value in the same unit */
  also?: string;
  optional?: boolean;
}

/** What an input may be. `min` and `max` are inclusive; `below` is an exclusive upper end. */
export type InputSpec =
  | (SpecBase & { kind: "number"; unit: string; min: number; max: number; below?: undefined; whole?: boolean })
  | (SpecBase & { kind: "number"; unit: string; min: number; below: number; max?: undefined; whole?: boolean })
  | (SpecBase & { kind: "boolean" })
  | (SpecBase & { kind: "choice"; options: readonly (string | number)[] })
  | (SpecBase & { kind: "answers"; count: number; min: number; max: number });

export type InputSpecs = Readonly<Record<string, InputSpec>>;

type Given<Spec extends InputSpec> = Spec extends { kind: "number" }
  ? number
  : Spec extends { kind: "boolean" }
    ? boolean
    : Spec extends { kind: "choice"; options: readonly (infer Option)[] }
      ? Option
      : readonly number[];

/** The values that a model computes with, once every one of them was checked against its spec. */
export type InputValues<Specs extends InputSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends { optional: true } ? Given<Specs[Name]> | undefined : Given<Specs[Name]>;
};

export type OkScore = Extract<ScoreResult, { status: "ok" }>;

/** What a model computes: an {@link OkScore} without the parts that every model has in common. */
export type Computed = Omit<OkScore, "status" | "model">;

/** One published model: what goes in, what comes out and how to say it. */
export interface ScoreModel {
  id: string;
  /** plain name, the formal one in brackets */
  name: string;
  inputs: InputSpecs;
  /** id in the source registry */
  sourceId: string;
  /** who published it, as people read it */
  source: string;
  /** the bands and what they stand for, lowest first */
  bands: readonly { band: string; range: string }[];
  /** never throws: what is missing, of the wrong type or outside the validated range is refused with the reason */
  run: (inputs: unknown) => ScoreResult;
  /** one to three sentences for a lay reader */
  explain: (result: ScoreResult) => string;
}
