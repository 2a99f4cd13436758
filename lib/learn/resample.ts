import { runScore } from "@/lib/clinical/scores/run-score";

export interface Resampling {
  model: string;
  samples: number;
}

/** Made-up patients near a border of each score, as its inputs are named in lib/clinical/scores. */
const INPUTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  pce_2013: { sex: "female", age: 55, race: "white", total_chol: 213, hdl: 50, sbp: 125, bp_treated: false, smoker: false, diabetes: false },
  prevent_2023_base: { sex: "female", age: 55, total_chol: 213, hdl: 50, sbp: 125, bp_treated: true, statin: false, smoker: false, diabetes: true, egfr: 90, bmi: 30 },
  news2: { respiratory_rate: 20, spo2: 96, spo2_scale: 1, on_oxygen: false, sbp: 118, pulse: 92, consciousness: "alert", temperature: 38.2 },
  curb65: { confusion: false, urea: 7, respiratory_rate: 24, sbp: 92, dbp: 61, age: 70 },
};
/** By how much a measured input may be off, either way: as much as two readings of one blood pressure differ. */
const SPREAD = 0.05;

/**
 * How far a published score moves when its measured inputs are a little off: it is worked out `samples` times, each
 * with other inputs. Work for a processor, with nothing to wait for. The same samples give the same range.
 * @returns "2.1 to 4.0 %"
 */
export function resample({ model, samples }: Resampling): string {
  const random = randomFrom(1);
  let [least, most, unit] = [Infinity, -Infinity, ""];
  for (let sample = 0; sample < samples; sample += 1) {
    const result = runScore(model, shaken(INPUTS[model] ?? {}, random));
    if (result.status !== "ok") continue;
    least = Math.min(least, result.value);
    most = Math.max(most, result.value);
    unit = result.unit;
  }
  return `${least} to ${most} ${unit}`;
}

function shaken(inputs: Readonly<Record<string, unknown>>, random: () => number): Record<string, unknown> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, isMeasured(name, value) ? value * (1 + SPREAD * (2 * random() - 1)) : value]));
}

/** Ages, scales and counts are what they are. */
function isMeasured(name: string, value: unknown): value is number {
  return typeof value === "number" && !["age", "spo2_scale", "spo2", "respiratory_rate", "pulse"].includes(name);
}

/** A small linear congruential generator (Numerical Recipes' constants): repeatable, and random enough to shake inputs. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}
