import type { Sex, Urgency, Vitals } from "../types";
import type { Labs } from "../text/measurements";
import type { Severity } from "../text/time";

export type VitalName = Exclude<keyof Vitals, "onOxygen" | "consciousness">;

/**
 * A condition over what is known of a case, as data.
 * A string names a finding, optionally with an attribute before it: `"headache"`, `"sudden:headache"`,
 * `"severe:abdominal_pain"`, `"past:stroke"`. See protocols/README.md.
 */
export type When =
  | string
  | { all: readonly When[] }
  | { any: readonly When[] }
  | { not: When }
  | { atLeast: number; of: readonly When[] }
  | { age: { under?: number; from?: number } }
  | { sex: Sex }
  | { weeksPregnant: { under?: number; from?: number } }
  | { weeksSinceBirth: { under: number } }
  | { hours: { under?: number; from?: number }; of?: string }
  | { severity: Severity }
  | { trend: "worsening" | "improving" }
  | { vital: VitalName; under?: number; from?: number }
  | { lab: keyof Labs; under?: number; from?: number };

export const all = (...conditions: When[]): When => ({ all: conditions });
export const any = (...conditions: When[]): When => ({ any: conditions });
export const not = (condition: When): When => ({ not: condition });
/** True when at least `count` of the conditions hold. */
export const atLeast = (count: number, ...of: When[]): When => ({ atLeast: count, of });
/** Age in years: under this. Months: `ageUnder(3 / 12)`. */
export const ageUnder = (years: number): When => ({ age: { under: years } });
export const ageFrom = (years: number): When => ({ age: { from: years } });
export const female: When = { sex: "female" };
export const male: When = { sex: "male" };
export const weeksPregnantFrom = (weeks: number): When => ({ weeksPregnant: { from: weeks } });
export const weeksPregnantUnder = (weeks: number): When => ({ weeksPregnant: { under: weeks } });
/** Within so many weeks of giving birth. */
export const afterBirth = (weeks: number): When => ({ weeksSinceBirth: { under: weeks } });
/** The illness (or the finding, where its own time was said) has lasted at least this long. */
export const lastedHours = (hours: number, of?: string): When => ({ hours: { from: hours }, ...(of === undefined ? {} : { of }) });
export const lastedDays = (days: number, of?: string): When => lastedHours(days * 24, of);
export const lastedWeeks = (weeks: number, of?: string): When => lastedHours(weeks * 168, of);
export const shorterThanHours = (hours: number, of?: string): When => ({ hours: { under: hours }, ...(of === undefined ? {} : { of }) });
export const shorterThanDays = (days: number, of?: string): When => shorterThanHours(days * 24, of);
export const severe: When = { severity: "severe" };
export const mild: When = { severity: "mild" };
export const worsening: When = { trend: "worsening" };
export const improving: When = { trend: "improving" };
export const vitalFrom = (vital: VitalName, from: number): When => ({ vital, from });
export const vitalUnder = (vital: VitalName, under: number): When => ({ vital, under });
export const labFrom = (lab: keyof Labs, from: number): When => ({ lab, from });
export const labUnder = (lab: keyof Labs, under: number): When => ({ lab, under });

export type Truth = "yes" | "no" | "unknown";

/** What an expression may ask about a case. */
export interface FactView {
  age?: number;
  /** the least and greatest age that the words allow when no number was given */
  ageRange?: readonly [number, number];
  sex?: Sex;
  pregnant?: boolean;
  pregnantWeeks?: number;
  postpartumWeeks?: number;
  hours?: number;
  severity?: Severity;
  trend?: "worsening" | "improving" | "unchanged";
  vitals: Vitals;
  labs: Labs;
  /** is this finding there, with this attribute? */
  has: (finding: string, attribute: string | undefined) => boolean;
  hoursOf: (finding: string) => number | undefined;
}

function within(value: number, limits: { under?: number; from?: number }): Truth {
  return (limits.under === undefined || value < limits.under) && (limits.from === undefined || value >= limits.from) ? "yes" : "no";
}

function rangeWithin([low, high]: readonly [number, number], limits: { under?: number; from?: number }): Truth {
  const [a, b] = [within(low, limits), within(high, limits)];
  return a === b ? a : "unknown";
}

function atom(when: Exclude<When, string>, facts: FactView): Truth {
  if ("age" in when) {
    if (facts.age !== undefined) return within(facts.age, when.age);
    return facts.ageRange === undefined ? "unknown" : rangeWithin(facts.ageRange, when.age);
  }
  if ("sex" in when) return facts.sex === undefined ? "unknown" : facts.sex === when.sex ? "yes" : "no";
  if ("weeksPregnant" in when) {
    if (facts.pregnantWeeks !== undefined) return within(facts.pregnantWeeks, when.weeksPregnant);
    return facts.pregnant === true ? "unknown" : "no";
  }
  if ("weeksSinceBirth" in when) return facts.postpartumWeeks !== undefined && facts.postpartumWeeks <= when.weeksSinceBirth.under ? "yes" : "no";
  if ("hours" in when) {
    const hours = (when.of === undefined ? undefined : facts.hoursOf(when.of)) ?? facts.hours;
    return hours === undefined ? "unknown" : within(hours, when.hours);
  }
  if ("severity" in when) return facts.severity === undefined ? "unknown" : facts.severity === when.severity ? "yes" : "no";
  if ("trend" in when) return facts.trend === when.trend ? "yes" : "no";
  if ("vital" in when) {
    const value = facts.vitals[when.vital];
    return value === undefined ? "no" : within(value, when);
  }
  if ("lab" in when) {
    const value = facts.labs[when.lab];
    return value === undefined ? "no" : within(value, when);
  }
  return "no";
}

/**
 * Three-valued: "unknown" only comes from age, sex, duration, severity or weeks of pregnancy that nobody told;
 * a finding that was not mentioned counts as absent.
 */
export function evaluate(when: When, facts: FactView): Truth {
  if (typeof when === "string") {
    const at = when.indexOf(":");
    return facts.has(at < 0 ? when : when.slice(at + 1), at < 0 ? undefined : when.slice(0, at)) ? "yes" : "no";
  }
  if ("all" in when) {
    let result: Truth = "yes";
    for (const part of when.all) {
      const truth = evaluate(part, facts);
      if (truth === "no") return "no";
      if (truth === "unknown") result = "unknown";
    }
    return result;
  }
  if ("any" in when) {
    let result: Truth = "no";
    for (const part of when.any) {
      const truth = evaluate(part, facts);
      if (truth === "yes") return "yes";
      if (truth === "unknown") result = "unknown";
    }
    return result;
  }
  if ("not" in when) {
    const truth = evaluate(when.not, facts);
    return truth === "unknown" ? "unknown" : truth === "yes" ? "no" : "yes";
  }
  if ("atLeast" in when) {
    let yes = 0;
    let maybe = 0;
    for (const part of when.of) {
      const truth = evaluate(part, facts);
      if (truth === "yes") yes += 1;
      else if (truth === "unknown") maybe += 1;
    }
    return yes >= when.atLeast ? "yes" : yes + maybe >= when.atLeast ? "unknown" : "no";
  }
  return atom(when, facts);
}

/** Every finding that an expression names, with its attribute prefix stripped. */
export function findingsIn(when: When): string[] {
  if (typeof when === "string") return [when.slice(when.indexOf(":") + 1)];
  if ("all" in when) return when.all.flatMap(findingsIn);
  if ("any" in when) return when.any.flatMap(findingsIn);
  if ("atLeast" in when) return when.of.flatMap(findingsIn);
  if ("not" in when) return findingsIn(when.not);
  return "hours" in when && when.of !== undefined ? [when.of] : [];
}

/** A level with the condition under which a protocol reaches it. */
export interface LevelRule {
  urgency: Urgency;
  when: When;
  /** completes "because …" in plain words: "chest pain that spreads to the arm or jaw" */
  label: string;
  sourceId?: string;
  /**
   * What to do when only age, sex, duration, severity or pregnancy is missing: `hold` keeps this level until it
   * is known (use where the difference is real), `ask` asks and goes on without it. Default `ask`.
   */
  ifUnknown?: "hold" | "ask";
}
