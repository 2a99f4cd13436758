import type { Application } from "./application";
import { observed, smokes } from "./score-facts";
import type { KnownFacts } from "./score-facts";

const ANTIHYPERTENSIVES = ["ace_inhibitor", "arb", "renin_inhibitor", "ccb", "thiazide", "beta_blocker", "alpha_blocker", "central_antihypertensive"];

/** Both equations are for people who have had no cardiovascular disease; PREVENT also for none with heart failure. */
function cardiovascular(facts: KnownFacts): Application[] {
  const { age, sex, pregnant, race } = facts;
  const known = facts.has("heart_attack", "coronary_disease", "stroke", "peripheral_artery_disease", "heart_failure");
  if (age === undefined || age < 30 || age > 79 || pregnant || known) return [];
  const measured = {
    total_chol: observed(facts, "total_cholesterol"),
    hdl: observed(facts, "hdl_cholesterol"),
    sbp: facts.vitals?.systolic ?? observed(facts, "systolic"),
  };
  if (Object.values(measured).every((value) => value === undefined)) return [];
  const shared = {
    age, sex, ...measured,
    bp_treated: facts.has("hypertension") && facts.takes(...ANTIHYPERTENSIVES),
    smoker: smokes(facts),
    diabetes: facts.has("diabetes", "diabetes_with_damage"),
  };
  const prevent = { ...shared, statin: facts.takes("statin"), egfr: observed(facts, "egfr"), bmi: observed(facts, "bmi") };
  // Race is seldom on record, and is not guessed: the pooled equations then say that they lack it.
  const pooled = age < 40 ? [] : [{ model: "pce_2013", inputs: { ...shared, race } }];
  return [{ model: "prevent_2023_base", inputs: prevent }, ...pooled];
}

function strokeRisk(facts: KnownFacts): Application[] {
  if (!facts.has("atrial_fibrillation") && !facts.findings.atrial_fibrillation) return [];
  const inputs = {
    chf: facts.has("heart_failure"),
    hypertension: facts.has("hypertension"),
    age: facts.age,
    diabetes: facts.has("diabetes", "diabetes_with_damage"),
    stroke: facts.has("stroke", "clot"),
    vascular_disease: facts.has("heart_attack", "peripheral_artery_disease", "coronary_disease"),
    sex: facts.sex,
  };
  return [{ model: "cha2ds2_vasc", inputs, assumed: ["no other conditions than those on record"] }];
}

/** Only worth showing to somebody with a condition that it counts. */
function illnessWeight(facts: KnownFacts): Application[] {
  const inputs = {
    mi: facts.has("heart_attack"),
    chf: facts.has("heart_failure"),
    pvd: facts.has("peripheral_artery_disease"),
    cevd: facts.has("stroke"),
    dementia: facts.has("dementia"),
    copd: facts.has("copd", "asthma"),
    rheum: facts.has("rheumatic"),
    pud: facts.has("stomach_ulcer"),
    mild_liver: facts.has("liver_disease"),
    dm: facts.has("diabetes"),
    dm_complicated: facts.has("diabetes_with_damage"),
    hemiplegia: facts.has("paralysis"),
    renal: facts.has("kidney_disease"),
    cancer: facts.has("cancer", "breast_cancer"),
    mod_severe_liver: facts.has("severe_liver_disease"),
    metastatic: facts.has("metastatic_cancer"),
    aids: facts.has("hiv_aids"),
    age: facts.age,
  };
  const counted = Object.values(inputs).some((value) => value === true);
  return counted && (facts.age === undefined || facts.age >= 18) ? [{ model: "charlson", inputs, assumed: ["no other conditions than those on record"] }] : [];
}

function mood({ phq9, age }: KnownFacts): Application[] {
  return phq9 === undefined || (age !== undefined && age < 18) ? [] : [{ model: "phq9", inputs: { items: phq9, age } }];
}

/** Models about the years to come and the weight of illness on record. */
export function longTermApplications(facts: KnownFacts): Application[] {
  return [...strokeRisk(facts), ...cardiovascular(facts), ...illnessWeight(facts), ...mood(facts)];
}
