/** How soon somebody should be seen. Ordered: see {@link URGENCY_RANK}. */
export type Urgency = "emergency" | "urgent" | "routine" | "self_care";

export type Sex = "female" | "male";

/** Which emergency number and crisis line the patient is shown. */
export type Region = "EU" | "UK" | "US";

export interface Utterance {
  role: "patient" | "assistant";
  text: string;
}

/** Vital signs as given by a person or a record. Units are in the names' comments; absent means not measured. */
export interface Vitals {
  /** degrees Celsius */
  temperature?: number;
  /** beats a minute */
  heartRate?: number;
  /** breaths a minute */
  respiratoryRate?: number;
  /** mmHg */
  systolic?: number;
  /** mmHg */
  diastolic?: number;
  /** percent */
  oxygenSaturation?: number;
  /** mmol/L */
  glucose?: number;
  onOxygen?: boolean;
  consciousness?: "alert" | "confused" | "voice" | "pain" | "unresponsive";
}

/** What is on record about the patient. Free text names, as in the record or as typed. */
export interface PatientFacts {
  /** years; fractions for infants (0.25 = 3 months) */
  age?: number;
  sex?: Sex;
  pregnant?: boolean;
  conditions: readonly string[];
  medications: readonly string[];
  allergies: readonly string[];
  vitals?: Vitals;
}

/** Everything that triage may look at: the whole conversation so far (oldest first) and the record. */
export interface TriageCase extends PatientFacts {
  messages: readonly Utterance[];
  region?: Region;
}

/** One rule that fired and the fact that made it fire. `sourceId` resolves in the source registry. */
export interface Reason {
  text: string;
  sourceId: string;
}

export interface RedFlag {
  /** stable kebab-case id of the rule, for example `chest-pain-radiating` */
  id: string;
  label: string;
  urgency: Urgency;
  sourceId: string;
}

/**
 * What the deterministic screen found. `floor` is the lowest urgency that any later step may give;
 * `null` means that no red flag fired (which is not the same as "all is well").
 */
export interface RedFlagScreen {
  redFlags: readonly RedFlag[];
  floor: Urgency | null;
  /** set for thoughts of suicide or self-harm, with or without a plan */
  crisis: boolean;
  reasons: readonly Reason[];
}

/** A question that could change the level, with answers that a patient can give with one tap. */
export interface FollowUpQuestion {
  id: string;
  text: string;
  replies: readonly string[];
}

/** What the triage of one conversation found: the medical agent's output in both model implementations. */
export interface Assessment {
  urgency: Urgency;
  /** the complaint in a few words, for a chat's title: "Back pain and fever" */
  complaint: string;
  redFlags: readonly RedFlag[];
  /** "possible causes", never a diagnosis; most likely first */
  possibleCauses: readonly string[];
  /** never empty */
  reasons: readonly Reason[];
  questions: readonly FollowUpQuestion[];
  /** what to do now, first step first; each one sentence */
  advice: readonly string[];
  /** what worsening looks like, each completing "Go to emergency care at once if …" */
  watchFor: readonly string[];
  /** by when to be seen, and when to come back, one or two sentences with a time frame */
  safetyNet: string;
  /** specialty that fits, one of {@link SPECIALTIES} */
  specialty: Specialty;
  /** protocol ids that matched, best first; empty when the text fitted none */
  protocols: readonly string[];
  /** knowledge articles that belong to the matched protocols */
  articleIds: readonly string[];
  /** what could not be judged from what was said; empty when nothing */
  notJudged: readonly string[];
  /** the facts that were understood, in plain words, for "what we understood" */
  understood: readonly string[];
}

export const SPECIALTIES = [
  "general practice",
  "paediatrics",
  "cardiology",
  "neurology",
  "obstetrics and gynaecology",
  "dermatology",
  "mental health",
  "orthopaedics",
  "gastroenterology",
  "respiratory medicine",
  "ear, nose and throat",
  "ophthalmology",
  "urology",
  "endocrinology",
  "oncology",
  "dentistry",
] as const;
export type Specialty = (typeof SPECIALTIES)[number];

/** A named piece of guidance. `checked` is the ISO date it was compared with the source, or null if written from recalled guidance. */
export interface Source {
  id: string;
  /** publisher and title: "NHS: Chest pain" */
  name: string;
  url: string | null;
  checked: string | null;
}

/** A knowledge article in our own words. */
export interface Article {
  /** kebab-case, stable */
  id: string;
  title: string;
  /** other names and lay words by which people look for it */
  keywords: readonly string[];
  sourceIds: readonly string[];
  /** each section becomes one retrievable passage (40 to 140 words) */
  sections: readonly { heading: string; text: string }[];
}

export type InteractionSeverity = "contraindicated" | "major" | "moderate" | "minor";

export interface Interaction {
  /** names as the caller gave them */
  a: string;
  b: string;
  severity: InteractionSeverity;
  consequence: string;
  action: string;
  /** where it comes from, as people read it: "BNF: warfarin" */
  source: string;
  /** set when both are the same kind of medicine, or hold the same one */
  duplicate?: boolean;
}

export interface AllergyConflict {
  allergy: string;
  drug: string;
  severity: InteractionSeverity;
  consequence: string;
  action: string;
  source: string;
}

/** A medicine that does not suit the person: pregnant, breastfeeding, or living with a condition. */
export interface DrugCaution {
  /** as the caller gave it */
  drug: string;
  kind: "pregnancy" | "breastfeeding" | "condition";
  /** what it is about, in plain words: "pregnancy", "asthma" */
  because: string;
  severity: InteractionSeverity;
  consequence: string;
  action: string;
  source: string;
}

export interface InteractionReport {
  interactions: readonly Interaction[];
  allergies: readonly AllergyConflict[];
  /** names that could not be checked: never "no interaction" */
  unknown: readonly string[];
  /** names as typed → the drug they were read as, where that took a guess ("ibuprofin" → "ibuprofen") */
  readAs: Readonly<Record<string, string>>;
  /** pregnancy, breastfeeding and conditions; empty when none was asked about or none was found */
  cautions: readonly DrugCaution[];
  /** for an unknown name that is close to several medicines: which they are */
  suggestions: Readonly<Record<string, readonly string[]>>;
}

export type ScoreResult =
  | {
      status: "ok";
      model: string;
      /** the headline number */
      value: number;
      unit: string;
      band: string;
      /** further figures of the same model, for example PREVENT's total_cvd_10y */
      values?: Readonly<Record<string, number>>;
      /** what must be acted on whatever the total: PHQ-9's item about self-harm */
      alert?: "suicide_risk";
    }
  | { status: "refused"; model: string; reason: string };

export const URGENCY_RANK: Readonly<Record<Urgency, number>> = {
  self_care: 0,
  routine: 1,
  urgent: 2,
  emergency: 3,
};

/** The more urgent of two levels; `null` stands for "no floor". */
export function higherUrgency(a: Urgency, b: Urgency | null): Urgency {
  return b !== null && URGENCY_RANK[b] > URGENCY_RANK[a] ? b : a;
}
