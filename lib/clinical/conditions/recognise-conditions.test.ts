import { describe, expect, it } from "vitest";
import { recogniseConditions } from "./recognise-conditions";

const found = (entry: string) => [...recogniseConditions([entry])];

describe("conditions", () => {
  it.each([
    ["Type 2 diabetes mellitus", ["diabetes"]],
    ["Hypertension", ["hypertension"]],
    ["High blood pressure", ["hypertension"]],
    ["Heart failure with reduced ejection fraction", ["heart_failure"]],
    ["AF", ["atrial_fibrillation"]],
    ["COPD (GOLD 2)", ["copd"]],
    ["Asthma", ["asthma"]],
    ["Mini-stroke 2018", ["stroke"]],
    ["Peptic ulcer", ["stomach_ulcer"]],
    ["G6PD deficiency", ["g6pd"]],
    ["Long QT syndrome", ["long_qt"]],
    ["Parkinson's disease", ["parkinsons"]],
  ])("%s", (entry, conditions) => {
    expect(found(entry)).toEqual(conditions);
  });

  it("knows the severer form beside the form", () => {
    expect(found("CKD stage 4")).toEqual(["kidney_disease", "kidney_failure"]);
    expect(found("Liver cirrhosis")).toEqual(["liver_disease", "severe_liver_disease"]);
    expect(found("CKD stage 2")).toEqual(["kidney_disease"]);
  });

  it.each([
    "Prediabetes", "Borderline diabetes", "Diabetes insipidus", "Pulmonary hypertension", "Heatstroke in 2019", "Family history of stroke",
    "Mother has asthma", "No diabetes", "never had epilepsy", "Non-alcoholic", "Risk of heart failure", "Hay fever", "",
  ])("does not take %j for one of them", (entry) => {
    expect(found(entry)).toEqual([]);
  });
});
