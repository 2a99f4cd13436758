import { describe, expect, it } from "vitest";
import { applicableScores } from "./applicable-scores";
import { runScore } from "./run-score";
import type { ScoreFacts } from "./score-facts";

const NOBODY: ScoreFacts = { age: 50, sex: "female", conditions: [], medications: [], observations: [], findings: {} };
const models = (facts: Partial<ScoreFacts>) => applicableScores({ ...NOBODY, ...facts }).map(({ model }) => model);
const one = (model: string, facts: Partial<ScoreFacts>) => {
  const found = applicableScores({ ...NOBODY, ...facts }).find((score) => score.model === model);
  if (found === undefined) throw new Error(`${model} does not apply`);
  return found;
};
const SIGNS = { temperature: 38.4, heartRate: 112, respiratoryRate: 22, systolic: 118, diastolic: 70, oxygenSaturation: 95 };

it("applies nothing to somebody of whom nothing is known", () => {
  expect(models({})).toEqual([]);
});

describe("vital signs in a message", () => {
  it("reach NEWS2, with what was taken for granted named", () => {
    const score = one("news2", { vitals: SIGNS });
    expect(score.assumed).toEqual(["awake and clear in the head", "breathing without extra oxygen"]);
    expect(runScore(score.model, score.inputs)).toMatchObject({ status: "ok", value: 6, band: "medium" });
  });

  it("take nothing for granted that was said", () => {
    const score = one("news2", { vitals: { ...SIGNS, onOxygen: true, consciousness: "confused" } });
    expect(score.assumed).toEqual([]);
    expect(runScore(score.model, score.inputs)).toMatchObject({ status: "ok", value: 11 });
  });

  it("that are incomplete say which are missing", () => {
    const score = one("news2", { vitals: { temperature: 38.4, heartRate: 112 } });
    expect(score.needs).toEqual(["breathing rate", "oxygen saturation", "systolic blood pressure"]);
    expect(runScore(score.model, score.inputs).status).toBe("refused");
  });

  it("do not reach NEWS2 in children, in pregnancy, or with a temperature alone", () => {
    expect(models({ vitals: SIGNS, age: 9 })).not.toContain("news2");
    expect(models({ vitals: SIGNS, pregnant: true })).not.toContain("news2");
    expect(models({ vitals: { temperature: 39 } })).not.toContain("news2");
  });

  it("reach qSOFA with an infection, and CRB-65 with pneumonia; with urea on record CURB-65", () => {
    expect(models({ vitals: SIGNS, findings: { infection: true } })).toContain("qsofa");
    expect(models({ vitals: SIGNS, findings: { pneumonia: true } })).toContain("crb65");
    const urea = one("curb65", { vitals: SIGNS, findings: { pneumonia: true }, observations: [{ code: "urea", value: 8, unit: "mmol/L" }] });
    expect(runScore(urea.model, urea.inputs)).toMatchObject({ status: "ok", value: 1 });
  });
});

describe("a sore throat", () => {
  it("asks for what Centor needs", () => {
    expect(one("centor_mcisaac", { findings: { sore_throat: true } }).needs).toEqual([
      "temperature", "no cough", "tender glands at the front of the neck", "swollen tonsils or white spots on them",
    ]);
  });

  it("is scored when all is known: a cough takes the point for no cough away", () => {
    const findings = { sore_throat: true, cough: true, tender_neck_glands: true, swollen_tonsils: true };
    const score = one("centor_mcisaac", { age: 20, findings, vitals: { temperature: 38.5 } });
    expect(runScore(score.model, score.inputs)).toMatchObject({ status: "ok", value: 3 });
  });
});

describe("atrial fibrillation", () => {
  it("shows CHA2DS2-VASc from the conditions on record", () => {
    const score = one("cha2ds2_vasc", { age: 76, conditions: ["Paroxysmal atrial fibrillation", "Hypertension", "TIA 2019", "Prediabetes"] });
    expect(runScore(score.model, score.inputs)).toMatchObject({ status: "ok", value: 6 });
  });

  it("does not apply to a relative's, or to one that is denied", () => {
    expect(models({ conditions: ["Family history of atrial fibrillation", "No AF on ECG"] })).not.toContain("cha2ds2_vasc");
  });

  it("refuses without an age or sex", () => {
    const { needs } = one("cha2ds2_vasc", { age: undefined, sex: undefined, conditions: ["AF"] });
    expect(needs).toEqual(["age", "sex"]);
  });
});

describe("PREVENT", () => {
  const observations = [
    { code: "total_cholesterol", value: 5.2, unit: "mmol/L" }, { code: "hdl_cholesterol", value: 45, unit: "mg/dL" }, { code: "systolic", value: 140, unit: "mmHg" },
    { code: "egfr", value: 85, unit: "mL/min/1.73 m\u00b2" }, { code: "bmi", value: 29, unit: "kg/m\u00b2" }, { code: "smoker", value: 1, unit: "" },
  ];

  it("takes the record's measurements in its own units, treatment from the medicines", () => {
    const score = one("prevent_2023_base", { observations, conditions: ["Hypertension"], medications: ["Ramipril 5 mg", "Lipitor"] });
    expect(score.needs).toEqual([]);
    expect(score.inputs).toMatchObject({ hdl: 45, sbp: 140, bp_treated: true, statin: true, smoker: true, diabetes: false });
    expect(score.inputs["total_chol"]).toBeCloseTo(201.1, 1);
    expect(runScore(score.model, score.inputs).status).toBe("ok");
  });

  it("names what is missing in plain words", () => {
    expect(one("prevent_2023_base", { observations: observations.filter(({ code }) => code !== "hdl_cholesterol") }).needs).toEqual(["HDL cholesterol"]);
  });

  it("counts a measurement in a unit that it does not know as missing", () => {
    expect(one("prevent_2023_base", { observations: [...observations.slice(2), { code: "hdl_cholesterol", value: 45, unit: "g/L" }] }).needs).toContain("HDL cholesterol");
  });

  it("is not for those who had a heart attack, nor outside 30 to 79", () => {
    expect(models({ observations, conditions: ["Previous MI"] })).not.toContain("prevent_2023_base");
    expect(models({ observations, age: 82 })).not.toContain("prevent_2023_base");
  });

  it("race stays out of it; the older equations ask for it, and guess nothing", () => {
    expect(one("prevent_2023_base", { observations, race: "black" })).toEqual(one("prevent_2023_base", { observations }));
    expect(one("pce_2013", { observations }).needs).toEqual(["race"]);
    expect(one("pce_2013", { observations, race: "other" }).needs).toEqual([]);
  });
});

it("weighs long-term illness from the record", () => {
  const score = one("charlson", { conditions: ["COPD", "Diabetic nephropathy", "CKD stage 4"] });
  expect(runScore(score.model, score.inputs)).toMatchObject({ status: "ok", value: 5 });
});

it("offers the clot, ankle and chest pain rules where they fit, with what an examination must add", () => {
  const applied = applicableScores({ ...NOBODY, findings: { possible_lung_clot: true, possible_leg_clot: true, ankle_injury: true, chest_pain: true } });
  expect(applied.map(({ model }) => model)).toEqual(["heart", "wells_pe", "perc", "wells_dvt", "ottawa_ankle"]);
  for (const { needs } of applied) expect(needs.length).toBeGreaterThan(0);
});

it("counts oestrogen among the medicines in PERC", () => {
  expect(one("perc", { findings: { possible_lung_clot: true }, medications: ["Microgynon 30"] }).inputs).toMatchObject({ hormone_use: true });
});
