import type { When } from "../engine/expression";

/**
 * What a finding is, which decides how the words around it are read:
 * - `symptom`: felt or seen now ("chest pain"). Past mentions do not count as present.
 * - `sign`: found by examination or test ("guarding", "ST elevation").
 * - `condition`: a diagnosis that comes and goes ("appendicitis"). "Could it be …?" makes it a suspicion, not a finding.
 * - `chronic`: a lasting diagnosis or state ("diabetes", "on warfarin"): "history of" means that it is there.
 * - `context`: exposure, event, circumstance ("tick bite", "recent flight", "fell").
 */
export type FindingKind = "symptom" | "sign" | "condition" | "chronic" | "context";

export interface FindingSpec {
  /** plain words for the patient, used in "what we understood" and in reasons: "chest pain" */
  label: string;
  /** see protocols/README.md for the phrase language */
  phrases: readonly string[];
  /** default `symptom` */
  kind?: FindingKind;
  /** findings that are present whenever this one is: "crushing chest pain" implies "chest pain" */
  implies?: readonly string[];
  /** hides other findings matched wholly inside its words ("cold sore" hides "cold") */
  solo?: boolean;
}

/** A finding worked out from others: a pattern that has a name of its own. */
export interface CompositeSpec {
  label: string;
  when: When;
}

/** What one file of a body system contributes. Phrases for a finding that another file defines are added to it. */
export interface Lexicon {
  /** word classes, usable in phrases as <name>: "chest|breastbone|sternum" */
  classes?: Readonly<Record<string, string>>;
  findings: Readonly<Record<string, FindingSpec>>;
  /** findings that hold when a combination does; usable like any other finding */
  composites?: Readonly<Record<string, CompositeSpec>>;
  /** more phrases for findings that are defined in another file */
  more?: Readonly<Record<string, readonly string[]>>;
}
