import type { Vitals } from "../types";
import type { Application } from "./application";
import { observed } from "./score-facts";
import type { KnownFacts } from "./score-facts";

/** Signs that NEWS2 weighs, less those that are usually not said. */
const MEASURED_SIGNS = ["respiratoryRate", "oxygenSaturation", "systolic", "heartRate", "temperature"] as const satisfies readonly (keyof Vitals)[];
/** From so many measured signs on NEWS2 is worth showing, if only to say what is missing. */
const ENOUGH_SIGNS = 2;

const not = (value: boolean | undefined): boolean | undefined => (value === undefined ? undefined : !value);
const isAdult = ({ age }: KnownFacts): boolean => age === undefined || age >= 18;

/** Confused now, as measured or said; somebody of whom nothing is said is taken as alert. */
function confusion({ vitals, findings }: KnownFacts): { confused: boolean; assumed: readonly string[] } {
  if (vitals?.consciousness !== undefined) return { confused: vitals.consciousness !== "alert", assumed: [] };
  if (findings.confusion !== undefined) return { confused: findings.confusion, assumed: [] };
  return { confused: false, assumed: ["awake and clear in the head"] };
}

function news2(facts: KnownFacts): Application[] {
  const { vitals, age, pregnant } = facts;
  if (vitals === undefined || pregnant || (age !== undefined && age < 16)) return [];
  if (MEASURED_SIGNS.filter((sign) => vitals[sign] !== undefined).length < ENOUGH_SIGNS) return [];
  const { confused, assumed } = confusion(facts);
  const inputs = {
    respiratory_rate: vitals.respiratoryRate,
    spo2: vitals.oxygenSaturation,
    // Scale 2 is for a few people whose doctor set their target at 88 to 92 percent: nothing in a message says so.
    spo2_scale: 1,
    on_oxygen: vitals.onOxygen ?? false,
    sbp: vitals.systolic,
    pulse: vitals.heartRate,
    consciousness: vitals.consciousness === undefined ? (confused ? "confusion" : "alert") : vitals.consciousness === "confused" ? "confusion" : vitals.consciousness,
    temperature: vitals.temperature,
    age,
  };
  return [{ model: "news2", inputs, assumed: [...assumed, ...(vitals.onOxygen === undefined ? ["breathing without extra oxygen"] : [])] }];
}

function infectionScores(facts: KnownFacts): Application[] {
  const { vitals, findings, age } = facts;
  if (!isAdult(facts) || vitals === undefined) return [];
  const { confused, assumed } = confusion(facts);
  const signs = { respiratory_rate: vitals.respiratoryRate, sbp: vitals.systolic };
  const measured = vitals.respiratoryRate !== undefined || vitals.systolic !== undefined;
  const qsofa = { model: "qsofa", inputs: { altered_mentation: confused, ...signs, age }, assumed };
  const pneumonia = { confusion: confused, ...signs, dbp: vitals.diastolic, age };
  const urea = observed(facts, "urea");
  const severity = urea === undefined ? { model: "crb65", inputs: pneumonia, assumed } : { model: "curb65", inputs: { ...pneumonia, urea }, assumed };
  return [...(measured && (findings.infection || findings.pneumonia) ? [qsofa] : []), ...(measured && findings.pneumonia ? [severity] : [])];
}

function soreThroat({ findings, vitals, age }: KnownFacts): Application[] {
  if (!findings.sore_throat || (age !== undefined && age < 3)) return [];
  const inputs = { temperature: vitals?.temperature, no_cough: not(findings.cough), tender_nodes: findings.tender_neck_glands, tonsillar_swelling: findings.swollen_tonsils, age };
  return [{ model: "centor_mcisaac", inputs }];
}

function clots(facts: KnownFacts): Application[] {
  const { findings, vitals, age } = facts;
  if (!isAdult(facts)) return [];
  const previous = facts.has("clot");
  const lung = { heart_rate: vitals?.heartRate, haemoptysis: findings.coughing_blood, previous_pe_dvt: previous };
  const wellsPe = {
    clinical_signs_dvt: findings.possible_leg_clot ?? findings.one_leg_swollen,
    // Whether a clot is the most likely cause is for a clinician to say.
    pe_most_likely: undefined,
    ...lung,
    immobilisation_or_surgery: either(findings.bedridden, findings.recent_surgery_or_injury),
    malignancy: facts.has("cancer", "metastatic_cancer"),
    age,
  };
  const perc = {
    age, ...lung, spo2: vitals?.oxygenSaturation, unilateral_leg_swelling: findings.one_leg_swollen,
    recent_surgery_or_trauma: findings.recent_surgery_or_injury, hormone_use: facts.takes("oestrogen", "combined_contraceptive"),
  };
  const leg = {
    active_cancer: facts.has("cancer", "metastatic_cancer"),
    paralysis_or_plaster: findings.paralysed_or_plastered_leg,
    bedridden_or_surgery: either(findings.bedridden, findings.recent_surgery_or_injury),
    localised_tenderness: findings.leg_vein_tenderness,
    entire_leg_swollen: findings.whole_leg_swollen,
    calf_swelling: findings.calf_thicker,
    pitting_oedema: findings.leg_swelling_pits,
    collateral_veins: findings.new_leg_veins,
    alternative_diagnosis: undefined,
    age,
  };
  return [
    ...(findings.possible_lung_clot ? [{ model: "wells_pe", inputs: wellsPe }, { model: "perc", inputs: perc }] : []),
    ...(findings.possible_leg_clot ? [{ model: "wells_dvt", inputs: leg }] : []),
  ];
}

/** True if one is; false only if both were denied. */
function either(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a || b) return true;
  return a === false && b === false ? false : undefined;
}

function ankle(facts: KnownFacts): Application[] {
  const { findings, age } = facts;
  if (!findings.ankle_injury || !isAdult(facts)) return [];
  const inputs = {
    malleolar_pain: findings.ankle_bone_pain,
    lateral_malleolus_tenderness: findings.outer_ankle_tenderness,
    medial_malleolus_tenderness: findings.inner_ankle_tenderness,
    midfoot_pain: findings.midfoot_pain,
    fifth_metatarsal_tenderness: findings.outer_foot_tenderness,
    navicular_tenderness: findings.inner_foot_tenderness,
    unable_to_bear_weight: findings.cannot_bear_weight,
    age,
  };
  return [{ model: "ottawa_ankle", inputs }];
}

function chestPain(facts: KnownFacts): Application[] {
  if (!facts.findings.chest_pain || !isAdult(facts)) return [];
  const factors = [facts.has("hypertension"), facts.has("diabetes"), facts.takes("statin"), facts.findings.smoker === true].filter(Boolean).length;
  const atherosclerosis = facts.has("heart_attack", "coronary_disease", "stroke", "peripheral_artery_disease");
  return [{ model: "heart", inputs: { history: undefined, ecg: undefined, age: facts.age, risk_factors: factors, atherosclerosis, troponin: undefined } }];
}

/** Models about what is happening now. */
export function acuteApplications(facts: KnownFacts): Application[] {
  return [...news2(facts), ...infectionScores(facts), ...soreThroat(facts), ...chestPain(facts), ...clots(facts), ...ankle(facts)];
}
