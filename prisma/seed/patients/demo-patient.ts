/** Days before today; a year is 365. */
export type DaysAgo = number;

export interface DemoObservation {
  code: string;
  value: number;
  unit: string;
  daysAgo: DaysAgo;
  /** hour of the day, 0 to 23, at the clinic */
  hour: number;
  source: "clinic" | "home" | "laboratory";
}

/** A made-up patient, told relative to today. */
export interface DemoPatientSpec {
  slug: string;
  name: string;
  sex: "female" | "male";
  age: { years?: number; months?: number; days?: number };
  /** weeks of pregnancy completed today */
  pregnantWeeks?: number;
  /** what makes this patient worth trying, to follow the name and age */
  interest: string;
  /** most important first */
  conditions: readonly { name: string; since: DaysAgo; resolved?: DaysAgo; note?: string }[];
  allergies: readonly { substance: string; reaction: string }[];
  medications: readonly { name: string; dose: string; frequency: string; started: DaysAgo; stopped?: DaysAgo }[];
  observations: readonly DemoObservation[];
  visits: readonly { daysAgo: DaysAgo; reason: string; summary: string; seenBy: string }[];
}
