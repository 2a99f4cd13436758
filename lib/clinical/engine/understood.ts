import { getLexicon } from "../lexicon/registry";
import type { Protocol } from "../protocols/types";
import type { Facts } from "./facts";

function ageWords(age: number): string {
  if (age < 1 / 12) return `${String(Math.max(1, Math.round(age * 365.25)))} days old`;
  if (age < 2) return `${String(Math.max(1, Math.round(age * 12)))} months old`;
  return `${String(Math.floor(age))} years old`;
}

function durationWords(hours: number): string {
  if (hours < 1) return "for less than an hour";
  if (hours < 48) return `for about ${String(Math.round(hours))} hours`;
  if (hours < 21 * 24) return `for about ${String(Math.round(hours / 24))} days`;
  if (hours < 100 * 24) return `for about ${String(Math.round(hours / 168))} weeks`;
  return hours < 20 * 730 ? `for about ${String(Math.round(hours / 730))} months` : "for years";
}

const HIDDEN = new Set(["pain", "worried", "minimising", "adult", "child", "young_child", "infant", "newborn", "pregnancy_possible", "age_over_50", "older_adult", "very_old"]);

/** The facts that were understood, in plain words, most important first; at most twelve. */
export function understoodFacts(facts: Facts): string[] {
  const { findings } = getLexicon();
  const out: string[] = [];
  if (facts.age !== undefined) out.push(ageWords(facts.age));
  if (facts.sex !== undefined) out.push(facts.sex);
  if (facts.pregnant === true) out.push(facts.pregnantWeeks === undefined ? "pregnant" : `${String(facts.pregnantWeeks)} weeks pregnant`);
  if (facts.hours !== undefined) out.push(durationWords(facts.hours));
  const implied = new Set(facts.order.flatMap((id) => findings.get(id)?.implies ?? []));
  for (const id of [...facts.order, ...facts.derived]) {
    const label = findings.get(id)?.label;
    if (label !== undefined && label !== "" && !HIDDEN.has(id) && !implied.has(id) && !out.includes(label)) out.push(label);
  }
  const denied = [...facts.findings].filter(([, state]) => state.status === "absent").map(([id]) => findings.get(id)?.label);
  for (const label of denied.filter((each) => each !== "").slice(0, 3)) if (label !== undefined) out.push(`no ${label.replace(/^(?:an?|the) /u, "")}`);
  return out.slice(0, 12);
}

/** The complaint in a few words for a chat's title: "Back pain and fever". */
export function complaintTitle(facts: Facts, main: Protocol | undefined): string {
  const { findings } = getLexicon();
  const implied = new Set(facts.order.flatMap((id) => findings.get(id)?.implies ?? []));
  const symptoms = facts.order.filter((id) => facts.has(id, undefined) && !implied.has(id) && !HIDDEN.has(id) && (findings.get(id)?.kind ?? "symptom") === "symptom" && findings.get(id)?.label !== "");
  // What the deciding protocol is about, before whatever else was said.
  const about = new Set([...(main?.recognise.core ?? []), ...(main?.recognise.support ?? [])]);
  const fitting = symptoms.filter((id) => about.has(id));
  const labels = (fitting.length > 0 ? fitting : symptoms).slice(0, 2).map((id) => (findings.get(id)?.label ?? id).replace(/^(?:an?|the) /u, ""));
  const title = labels.length > 0 ? labels.join(" and ") : (main?.name ?? "Health question");
  return title.charAt(0).toUpperCase() + title.slice(1);
}
