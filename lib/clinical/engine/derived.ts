import type { Vitals } from "../types";
import type { Labs } from "../text/measurements";
import type { Profile } from "../text/profile";

/** Upper limits of resting heart and breathing rate by age in years: awake children breathe and beat faster (APLS ranges). */
const RATE_LIMITS: readonly { under: number; heart: number; breaths: number; systolicLow: number; heartLow: number }[] = [
  { under: 0.25, heart: 180, breaths: 60, systolicLow: 60, heartLow: 90 },
  { under: 1, heart: 170, breaths: 55, systolicLow: 65, heartLow: 85 },
  { under: 2, heart: 160, breaths: 45, systolicLow: 70, heartLow: 80 },
  { under: 5, heart: 150, breaths: 40, systolicLow: 75, heartLow: 70 },
  { under: 12, heart: 130, breaths: 30, systolicLow: 80, heartLow: 60 },
  { under: 18, heart: 115, breaths: 25, systolicLow: 90, heartLow: 50 },
  { under: Infinity, heart: 110, breaths: 22, systolicLow: 95, heartLow: 50 },
];

function limitsFor(age: number | undefined): { heart: number; breaths: number; systolicLow: number; heartLow: number } {
  return RATE_LIMITS.find(({ under }) => (age ?? 40) < under) ?? { heart: 110, breaths: 22, systolicLow: 95, heartLow: 50 };
}

/** NEWS2 points of the vital signs that are known (Royal College of Physicians, 2017); missing ones count as normal. */
export function knownNewsPoints(vitals: Vitals): number {
  const { respiratoryRate: rr, oxygenSaturation: o2, systolic: sys, heartRate: hr, temperature: t } = vitals;
  let points = 0;
  if (rr !== undefined) points += rr <= 8 || rr >= 25 ? 3 : rr >= 21 ? 2 : rr <= 11 ? 1 : 0;
  if (o2 !== undefined) points += o2 <= 91 ? 3 : o2 <= 93 ? 2 : o2 <= 95 ? 1 : 0;
  if (vitals.onOxygen === true) points += 2;
  if (sys !== undefined) points += sys <= 90 || sys >= 220 ? 3 : sys <= 100 ? 2 : sys <= 110 ? 1 : 0;
  if (hr !== undefined) points += hr <= 40 || hr >= 131 ? 3 : hr >= 111 ? 2 : hr >= 91 || hr <= 50 ? 1 : 0;
  if (t !== undefined) points += t <= 35 ? 3 : t >= 39.1 ? 2 : t >= 38.1 || t <= 36 ? 1 : 0;
  if (vitals.consciousness !== undefined && vitals.consciousness !== "alert") points += 3;
  return points;
}

function fromVitals(vitals: Vitals, age: number | undefined): string[] {
  const out: string[] = [];
  const add = (condition: boolean, finding: string): void => {
    if (condition) out.push(finding);
  };
  const limits = limitsFor(age);
  const t = vitals.temperature;
  if (t !== undefined) {
    add(t >= 38, "fever");
    add(t >= 39, "high_fever");
    add(t >= 40, "very_high_fever");
    add(t >= 40.5, "hyperthermia");
    add(t < 36 && t >= 25, "low_temperature");
    add(t < 35, "hypothermia");
  }
  const hr = vitals.heartRate;
  if (hr !== undefined) {
    add(hr >= limits.heart, "tachycardia");
    add(hr >= limits.heart + 20, "marked_tachycardia");
    add(hr < limits.heartLow, "bradycardia");
    add(hr < limits.heartLow - 10, "marked_bradycardia");
  }
  if (vitals.systolic !== undefined) {
    add(vitals.systolic < limits.systolicLow, "hypotension");
    add(vitals.systolic >= 140 && (age ?? 40) >= 16, "hypertension_reading");
    add(vitals.systolic >= 180, "severe_hypertension_reading");
  }
  if (vitals.diastolic !== undefined) {
    add(vitals.diastolic >= 90 && (age ?? 40) >= 16, "hypertension_reading");
    add(vitals.diastolic >= 120, "severe_hypertension_reading");
  }
  const rr = vitals.respiratoryRate;
  if (rr !== undefined) {
    add(rr >= limits.breaths, "tachypnoea");
    add(rr >= limits.breaths + 8, "marked_tachypnoea");
    add(rr < 10, "bradypnoea");
  }
  const o2 = vitals.oxygenSaturation;
  if (o2 !== undefined) {
    add(o2 < 94, "low_oxygen");
    add(o2 < 92, "very_low_oxygen");
  }
  const glucose = vitals.glucose;
  if (glucose !== undefined) {
    add(glucose < 4, "hypoglycaemia");
    add(glucose < 3, "severe_hypoglycaemia");
    add(glucose >= 11, "hyperglycaemia");
    add(glucose >= 18, "severe_hyperglycaemia");
  }
  add(vitals.consciousness !== undefined && vitals.consciousness !== "alert", "reduced_consciousness");
  if ((age ?? 40) >= 16) {
    const points = knownNewsPoints(vitals);
    add(points >= 7, "news_high");
    add(points >= 5, "news_medium");
    const measured = [hr, vitals.systolic, rr, o2, t].filter((value) => value !== undefined).length;
    add(measured >= 3 && points <= 1, "normal_vitals");
  }
  return out;
}

function fromLabs(labs: Labs): string[] {
  const checks: readonly (readonly [boolean, string])[] = [
    [(labs.haemoglobin ?? 14) < 11, "anaemia_lab"], [(labs.haemoglobin ?? 14) < 7.5, "severe_anaemia_lab"],
    [(labs.whiteCells ?? 7) >= 11.5, "raised_white_cells"], [(labs.neutrophils ?? 3) < 1, "neutropenia"], [(labs.whiteCells ?? 7) < 1.5, "neutropenia"],
    [(labs.platelets ?? 200) < 100, "low_platelets_lab"], [(labs.platelets ?? 200) < 30, "very_low_platelets_lab"],
    [(labs.sodium ?? 140) < 132, "hyponatraemia"], [(labs.sodium ?? 140) < 122, "severe_hyponatraemia"],
    [(labs.potassium ?? 4) >= 5.6, "hyperkalaemia"], [(labs.potassium ?? 4) >= 6.3, "severe_hyperkalaemia"],
    [(labs.potassium ?? 4) < 3.2, "hypokalaemia"], [(labs.potassium ?? 4) < 2.6, "severe_hypokalaemia"],
    [(labs.calcium ?? 2.4) >= 2.7, "hypercalcaemia"], [(labs.calcium ?? 2.4) >= 3.3, "severe_hypercalcaemia"],
    [(labs.creatinine ?? 80) >= 130, "raised_creatinine"], [(labs.lactate ?? 1) > 2.5, "high_lactate"], [(labs.inr ?? 1) > 5, "high_inr"],
    [(labs.crp ?? 1) >= 60, "raised_crp"], [(labs.ketones ?? 0) >= 1.6, "high_ketones"], [(labs.ph ?? 7.4) < 7.3 || (labs.bicarbonate ?? 24) < 15, "acidosis"],
    [(labs.bilirubin ?? 10) >= 45, "raised_bilirubin"], [(labs.alt ?? 20) >= 150, "raised_liver_enzymes"], [(labs.tsh ?? 2) > 6, "raised_tsh"], [(labs.tsh ?? 2) < 0.2, "low_tsh"],
    [(labs.hba1c ?? 5) >= 6.5, "raised_hba1c"], [(labs.gcs ?? 15) < 15, "reduced_consciousness"], [(labs.capillaryRefill ?? 1) > 3, "slow_capillary_refill"],
    [(labs.painScore ?? 0) >= 8, "high_pain_score"],
  ];
  return checks.filter(([holds]) => holds).map(([, finding]) => finding);
}

function fromProfile(profile: Pick<Profile, "age" | "sex" | "pregnant" | "postpartumWeeks" | "ageGroup">): string[] {
  const out: string[] = [];
  const { age, ageGroup } = profile;
  if (age !== undefined) {
    if (age < 28.5 / 365.25) out.push("newborn");
    if (age < 0.25) out.push("infant_under_3_months");
    if (age < 1) out.push("infant");
    if (age < 5) out.push("young_child");
    out.push(age < 16 ? "child" : "adult");
    if (age >= 50) out.push("age_over_50");
    if (age >= 65) out.push("older_adult");
    if (age >= 80) out.push("very_old");
  } else if (ageGroup === "infant") out.push("infant", "infant_age_unknown", "young_child", "child");
  else if (ageGroup === "toddler") out.push("young_child", "child");
  else if (ageGroup === "child") out.push("child");
  else if (ageGroup === "elderly") out.push("older_adult", "age_over_50", "adult");
  if (profile.pregnant === true) out.push("pregnant");
  if (profile.postpartumWeeks !== undefined && profile.postpartumWeeks <= 12) out.push("postpartum");
  const fertileAge = age === undefined ? ageGroup === undefined || ageGroup === "adult" || ageGroup === "teenager" : age >= 12 && age < 52;
  if (profile.pregnant === true || (profile.pregnant === undefined && profile.sex === "female" && fertileAge)) out.push("pregnancy_possible");
  return out;
}

/** Findings worked out from numbers and from who the patient is. */
export function deriveFindings(profile: Pick<Profile, "age" | "sex" | "pregnant" | "postpartumWeeks" | "ageGroup">, vitals: Vitals, labs: Labs): string[] {
  return [...new Set([...fromVitals(vitals, profile.age), ...fromLabs(labs), ...fromProfile(profile)])];
}
