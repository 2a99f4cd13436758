import { describe, expect, it } from "vitest";
import { runScore } from "./run-score";

const GOFF = { age: 55, total_chol: 213, hdl: 50, sbp: 120, bp_treated: false, smoker: false, diabetes: false };
const KHAN = { age: 50, total_chol: 200, hdl: 45, sbp: 160, bp_treated: true, statin: false, diabetes: true, smoker: false, egfr: 90, bmi: 35 };
/** Published to one decimal or two; the examples allow 0.05. */
const TOLERANCE = 0.05;

describe("Pooled Cohort Equations, Goff 2013 supplement", () => {
  it.each([
    ["female", "black", 3.0], ["female", "white", 2.1], ["male", "black", 6.1], ["male", "white", 5.4],
  ])("%s, %s: %d percent", (sex, race, percent) => {
    expect(runScore("pce_2013", { ...GOFF, sex, race })).toMatchObject({ status: "ok", value: percent, unit: "%" });
  });

  it("computes another race as white, as the guideline says", () => {
    expect(runScore("pce_2013", { ...GOFF, sex: "male", race: "other" })).toEqual(runScore("pce_2013", { ...GOFF, sex: "male", race: "white" }));
  });
});

describe("PREVENT, Khan 2023 table S12", () => {
  it.each([
    ["female", { total_cvd_10y: 14.68, hf_10y: 8.06, ascvd_10y: 9.2, chd_10y: 4.4, stroke_10y: 5.4 }],
    ["male", { total_cvd_10y: 16.32, hf_10y: 10.59 }],
  ])("%s", (sex, published) => {
    const result = runScore("prevent_2023_base", { ...KHAN, sex });
    if (result.status !== "ok") throw new Error(result.reason);
    expect(result.value).toBe(published.total_cvd_10y);
    for (const [name, percent] of Object.entries(published)) expect(Math.abs((result.values?.[name] ?? 0) - percent)).toBeLessThanOrEqual(TOLERANCE);
  });
});

const SIGNS = { respiratory_rate: 16, spo2: 97, spo2_scale: 1, on_oxygen: false, sbp: 120, pulse: 70, consciousness: "alert", temperature: 37 };
const NO_LUNG_CLOT = { clinical_signs_dvt: false, pe_most_likely: false, heart_rate: 80, immobilisation_or_surgery: false, previous_pe_dvt: false, haemoptysis: false, malignancy: false };
const NO_LEG_CLOT = {
  active_cancer: false, paralysis_or_plaster: false, bedridden_or_surgery: false, localised_tenderness: false, entire_leg_swollen: false,
  calf_swelling: false, pitting_oedema: false, collateral_veins: false, alternative_diagnosis: false,
};
const NO_ILLNESS = {
  mi: false, chf: false, pvd: false, cevd: false, dementia: false, copd: false, rheum: false, pud: false, mild_liver: false, dm: false, dm_complicated: false,
  hemiplegia: false, renal: false, cancer: false, mod_severe_liver: false, metastatic: false, aids: false,
};
const STROKE_RISK = { chf: false, hypertension: false, age: 50, diabetes: false, stroke: false, vascular_disease: false, sex: "male" };
const SORE_THROAT = { temperature: 37, no_cough: false, tender_nodes: false, tonsillar_swelling: false, age: 30 };
const PNEUMONIA = { confusion: false, urea: 5, respiratory_rate: 18, sbp: 120, dbp: 80, age: 40 };
const ANKLE = {
  malleolar_pain: false, lateral_malleolus_tenderness: false, medial_malleolus_tenderness: false, midfoot_pain: false, fifth_metatarsal_tenderness: false,
  navicular_tenderness: false, unable_to_bear_weight: false,
};
const PERC = { age: 30, heart_rate: 80, spo2: 98, unilateral_leg_swelling: false, haemoptysis: false, recent_surgery_or_trauma: false, previous_pe_dvt: false, hormone_use: false };
const HEART = { history: 0, ecg: 0, age: 40, risk_factors: 0, atherosclerosis: false, troponin: 0.5 };

describe("bedside scores, from their charts", () => {
  it.each<[string, object, number, string]>([
    ["news2", SIGNS, 0, "low"],
    ["news2", { ...SIGNS, respiratory_rate: 25 }, 3, "low-medium"],
    ["news2", { ...SIGNS, respiratory_rate: 22, pulse: 112, temperature: 38.5 }, 5, "medium"],
    ["news2", { ...SIGNS, respiratory_rate: 26, spo2: 91, sbp: 88 }, 9, "high"],
    ["news2", { ...SIGNS, spo2_scale: 2, spo2: 90, on_oxygen: true }, 2, "low"],
    ["news2", { ...SIGNS, spo2_scale: 2, spo2: 97, on_oxygen: true }, 5, "medium"],
    ["news2", { ...SIGNS, spo2_scale: 2, spo2: 97 }, 0, "low"],
    ["news2", { ...SIGNS, consciousness: "Confusion" }, 3, "low-medium"],
    ["news2", { ...SIGNS, temperature: 35 }, 3, "low-medium"],
    ["news2", { ...SIGNS, temperature: 35.1 }, 1, "low"],
    ["news2", { ...SIGNS, sbp: 220 }, 3, "low-medium"],
    ["qsofa", { altered_mentation: false, respiratory_rate: 22, sbp: 100 }, 2, "high risk"],
    ["qsofa", { altered_mentation: true, respiratory_rate: 21, sbp: 101 }, 1, "lower risk"],
    ["curb65", PNEUMONIA, 0, "low"],
    ["curb65", { ...PNEUMONIA, urea: 7 }, 0, "low"],
    ["curb65", { confusion: true, urea: 7.1, respiratory_rate: 30, sbp: 89, dbp: 70, age: 65 }, 5, "severe"],
    ["curb65", { ...PNEUMONIA, dbp: 60, age: 70 }, 2, "moderate"],
    ["crb65", { confusion: false, respiratory_rate: 31, sbp: 120, dbp: 80, age: 70 }, 2, "moderate"],
    ["wells_pe", { ...NO_LUNG_CLOT, clinical_signs_dvt: true, malignancy: true }, 4, "PE unlikely"],
    ["wells_pe", { ...NO_LUNG_CLOT, clinical_signs_dvt: true, heart_rate: 101 }, 4.5, "PE likely"],
    ["wells_dvt", { ...NO_LEG_CLOT, alternative_diagnosis: true }, -2, "low"],
    ["wells_dvt", { ...NO_LEG_CLOT, calf_swelling: true, pitting_oedema: true, active_cancer: true }, 3, "high"],
    ["heart", HEART, 0, "low"],
    ["heart", { history: 2, ecg: 1, age: 65, risk_factors: 3, troponin: 3.1 }, 9, "high"],
    ["heart", { ...HEART, age: 45, risk_factors: 1, atherosclerosis: true, troponin: 3 }, 4, "moderate"],
    ["centor_mcisaac", { temperature: 38.1, no_cough: true, tender_nodes: true, tonsillar_swelling: true, age: 14 }, 5, "high"],
    ["centor_mcisaac", { ...SORE_THROAT, temperature: 38, age: 45 }, -1, "low"],
    ["cha2ds2_vasc", STROKE_RISK, 0, "low"],
    ["cha2ds2_vasc", { ...STROKE_RISK, sex: "female" }, 1, "low"],
    ["cha2ds2_vasc", { ...STROKE_RISK, hypertension: true }, 1, "moderate"],
    ["cha2ds2_vasc", { ...STROKE_RISK, age: 65, sex: "female" }, 2, "high"],
    ["cha2ds2_vasc", { chf: true, hypertension: true, age: 75, diabetes: true, stroke: true, vascular_disease: true, sex: "female" }, 9, "high"],
    ["lace", { length_of_stay: 14, acute: true, charlson: 4, ed_visits: 7 }, 19, "high"],
    ["lace", { length_of_stay: 0.5, acute: false, charlson: 3, ed_visits: 1 }, 4, "low"],
    ["charlson", { ...NO_ILLNESS, mi: true, dm: true, dm_complicated: true }, 3, "moderate"],
    ["charlson", { ...NO_ILLNESS, metastatic: true, cancer: true }, 6, "severe"],
    ["phq9", { items: [3, 3, 3, 3, 3, 3, 3, 3, 3] }, 27, "severe"],
    ["phq9", { items: [1, 1, 1, 1, 1, 0, 0, 0, 0] }, 5, "mild"],
    ["ottawa_ankle", { ...ANKLE, malleolar_pain: true, lateral_malleolus_tenderness: true }, 1, "X-ray needed"],
    ["ottawa_ankle", { ...ANKLE, lateral_malleolus_tenderness: true }, 0, "no X-ray needed"],
    ["ottawa_ankle", { ...ANKLE, malleolar_pain: true, midfoot_pain: true, unable_to_bear_weight: true }, 2, "X-ray needed"],
    ["perc", PERC, 0, "negative"],
    ["perc", { ...PERC, age: 50, heart_rate: 100, spo2: 94.9 }, 3, "positive"],
  ])("%s of %o", (model, inputs, value, band) => {
    expect(runScore(model, inputs)).toMatchObject({ status: "ok", model, value, band });
  });

  it("PHQ-9: any thought of self-harm is an alert, whatever the total", () => {
    expect(runScore("phq9", { items: [0, 0, 0, 0, 0, 0, 0, 0, 1] })).toMatchObject({ value: 1, band: "minimal", alert: "suicide_risk" });
    expect(runScore("phq9", { items: [3, 3, 3, 3, 3, 3, 3, 3, 0] })).not.toHaveProperty("alert");
  });

  it("Charlson gives both sets of weights", () => {
    expect(runScore("charlson", { ...NO_ILLNESS, chf: true, aids: true })).toMatchObject({ value: 7, values: { deyo: 7, quan2011: 6 } });
  });
});
