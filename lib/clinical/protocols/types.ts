import { z } from "zod";
import { SPECIALTIES, type Specialty, type Urgency } from "../types";
import type { LevelRule, When } from "../engine/expression";

export const SYSTEMS = [
  "cardiac", "respiratory", "neuro", "abdominal", "urinary_genital", "womens_health", "skin", "eye", "ent", "musculoskeletal",
  "injury_environment", "poison_medicine", "allergy_infection", "endocrine_blood", "mental_health", "infant_child", "vital_signs",
] as const;
export type System = (typeof SYSTEMS)[number];

/** A one-tap reply and what it says. */
export interface ProtocolReply {
  text: string;
  /** findings that this reply asserts */
  adds?: readonly string[];
  /** findings that this reply denies */
  denies?: readonly string[];
}

export interface ProtocolQuestion {
  id: string;
  text: string;
  replies: readonly ProtocolReply[];
}

/** How a protocol is recognised. Points are weighed by how rare a finding is over all protocols. */
export interface Recognition {
  /** diagnoses that fit by themselves when named as present: 5 points each */
  named?: readonly string[];
  /** findings that make this protocol a candidate: 3 points each, and at least one of core, named or pattern must be there */
  core: readonly string[];
  /** findings that fit but do not suffice: 1 point each */
  support?: readonly string[];
  /** findings that speak against it: -2 points each */
  against?: readonly string[];
  /** typical combinations: that many points more, and enough to be a candidate */
  patterns?: readonly { when: When; points: number }[];
  /** must not be false, or this protocol is out (not applied when a `named` diagnosis is there) */
  need?: When;
}

export interface Protocol {
  /** kebab-case, the same as the article's id */
  id: string;
  system: System;
  /** lay name: "Appendicitis" */
  name: string;
  /** possible causes in plain words, most likely first, without "you have" */
  causes: readonly string[];
  specialty: Specialty;
  /** default: the same as id */
  articleId?: string;
  sources: readonly string[];
  recognise: Recognition;
  /** conditions under which a level is reached; the highest that holds counts */
  levels: readonly LevelRule[];
  /** the level when no rule holds, and why */
  otherwise: { urgency: Urgency; label: string };
  questions: readonly ProtocolQuestion[];
  /** each one sentence, first step first */
  advice: readonly string[];
  /** each completes "Get emergency help at once if …" */
  watchFor: readonly string[];
  /** by when to be seen or to come back, with a time frame; one or two sentences */
  safetyNet: string;
}

const urgency = z.enum(["emergency", "urgent", "routine", "self_care"]);
const kebab = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
const sentence = z.string().min(8).max(220);

const replySchema = z.strictObject({ text: z.string().min(1).max(60), adds: z.array(z.string()).optional(), denies: z.array(z.string()).optional() });

/** Shape of one protocol; expressions and findings are checked apart, against the lexicon. */
export const protocolSchema = z.strictObject({
  id: kebab,
  system: z.enum(SYSTEMS),
  name: z.string().min(3).max(70),
  causes: z.array(z.string().min(3).max(90)).min(1).max(5),
  specialty: z.enum(SPECIALTIES),
  articleId: kebab.optional(),
  sources: z.array(kebab).min(1),
  recognise: z.strictObject({
    named: z.array(z.string()).optional(),
    core: z.array(z.string()),
    support: z.array(z.string()).optional(),
    against: z.array(z.string()).optional(),
    patterns: z.array(z.strictObject({ when: z.unknown(), points: z.number().positive().max(10) })).optional(),
    need: z.unknown().optional(),
  }),
  levels: z.array(z.strictObject({ urgency, when: z.unknown(), label: z.string().min(5).max(140), sourceId: kebab.optional(), ifUnknown: z.enum(["hold", "ask"]).optional() })),
  otherwise: z.strictObject({ urgency, label: z.string().min(5).max(140) }),
  questions: z.array(z.strictObject({ id: kebab, text: z.string().min(8).max(140), replies: z.array(replySchema).min(2).max(5) })).max(5),
  advice: z.array(sentence).min(1).max(6),
  watchFor: z.array(sentence.or(z.string().min(5))).min(1).max(6),
  safetyNet: z.string().min(20).max(260),
});
