import { describe, expect, test } from "vitest";
import { digestOf, stableId } from "../stable-id";
import { patientRows } from "../write-patients";
import { DEMO_PATIENTS } from "./demo-patients";
import type { DemoObservation } from "./demo-patient";

const ageOf = ({ age }: (typeof DEMO_PATIENTS)[number]) => (age.years ?? 0) + (age.months ?? 0) / 12 + (age.days ?? 0) / 365;
const takes = (name: string) => DEMO_PATIENTS.find(({ medications }) => medications.some((medication) => medication.name === name && medication.stopped === undefined));

test("at least sixteen, from an infant to somebody frail of 88, under different names", () => {
  expect(DEMO_PATIENTS.length).toBeGreaterThanOrEqual(16);
  expect(Math.min(...DEMO_PATIENTS.map(ageOf))).toBeLessThan(0.5);
  expect(Math.max(...DEMO_PATIENTS.map(ageOf))).toBeGreaterThanOrEqual(88);
  expect(new Set(DEMO_PATIENTS.map(({ slug }) => slug)).size).toBe(DEMO_PATIENTS.length);
  expect(new Set(DEMO_PATIENTS.map(({ name }) => name)).size).toBe(DEMO_PATIENTS.length);
});

test("the ones that the product promises are there", () => {
  expect(DEMO_PATIENTS.find(({ pregnantWeeks }) => pregnantWeeks !== undefined)?.pregnantWeeks).toBe(32);
  expect(takes("Warfarin")?.conditions[0]?.name).toBe("Atrial fibrillation");
  expect(takes("Apixaban")?.conditions[0]?.name).toBe("Atrial fibrillation");
  expect(takes("Phenelzine")).toBeDefined();
  expect(takes("Sertraline")).toBeDefined();
  expect(takes("Docetaxel")).toBeDefined();
  expect(takes("Tacrolimus")).toBeDefined();
});

test("one has every value that the heart risk models ask for", () => {
  const codes = (observations: readonly DemoObservation[]) => new Set(observations.map(({ code }) => code));
  const patient = DEMO_PATIENTS.find(({ slug }) => slug === "viktor-horvath");
  expect([...codes(patient?.observations ?? [])]).toEqual(expect.arrayContaining(["total_cholesterol", "hdl_cholesterol", "systolic", "egfr", "bmi", "smoker"]));
  expect(patient?.conditions.map(({ name }) => name)).toEqual(expect.arrayContaining(["Type 2 diabetes", "Hypertension"]));
});

test("one has two weeks of vital signs from home", () => {
  const atHome = DEMO_PATIENTS.map(({ observations }) => observations.filter(({ source, code }) => source === "home" && code === "weight").length);
  expect(Math.max(...atHome)).toBe(14);
});

// Wide ranges: what a living patient may have. A slip of a decimal point falls outside them.
const POSSIBLE: Readonly<Record<string, readonly [number, number]>> = {
  systolic: [80, 220], diastolic: [40, 130], heart_rate: [40, 190], respiratory_rate: [10, 60], temperature: [35, 41],
  oxygen_saturation: [85, 100], weight: [2.5, 200], height: [45, 205], bmi: [14, 45], peak_flow: [60, 800], total_cholesterol: [90, 320],
  hdl_cholesterol: [20, 100], egfr: [5, 130], creatinine: [20, 900], hba1c: [20, 140], glucose: [2, 30], urea: [1, 40], potassium: [2.5, 6.5],
  sodium: [120, 150], inr: [0.8, 6], haemoglobin: [70, 190], white_cells: [0.5, 25], neutrophils: [0, 20], platelets: [20, 600], crp: [0, 300],
  alt: [5, 300], tsh: [0.1, 20], tacrolimus: [2, 15], nt_probnp: [10, 10_000], urine_protein_creatinine: [1, 300], phq9: [0, 27], smoker: [0, 1], spo2_scale: [1, 2],
};

describe.each(DEMO_PATIENTS.map((patient) => [patient.name, patient] as const))("%s", (_name, patient) => {
  test("has values that a living person may have", () => {
    for (const { code, value } of patient.observations) {
      const [low, high] = POSSIBLE[code] ?? [Number.NaN, Number.NaN];
      expect(value, code).toBeGreaterThanOrEqual(low);
      expect(value, code).toBeLessThanOrEqual(high);
    }
  });

  test("has a body mass index that fits weight and height", () => {
    const last = (code: string) => patient.observations.filter((each) => each.code === code).sort((a, b) => a.daysAgo - b.daysAgo)[0];
    const [bmi, weight, height] = [last("bmi"), last("weight"), last("height")];
    if (bmi === undefined || weight === undefined || height === undefined) return;
    expect(Math.abs(bmi.value - weight.value / (height.value / 100) ** 2)).toBeLessThan(0.15);
  });

  test("is told in order: nothing before birth, nothing in the future, nothing that ends before it begins", () => {
    const life = ageOf(patient) * 365 + 1;
    for (const { since, resolved } of patient.conditions) {
      expect(since).toBeLessThanOrEqual(life);
      if (resolved !== undefined) expect(resolved).toBeLessThanOrEqual(since);
    }
    for (const { started, stopped } of patient.medications) if (stopped !== undefined) expect(stopped).toBeLessThan(started);
    for (const { daysAgo } of [...patient.observations, ...patient.visits]) {
      expect(daysAgo).toBeGreaterThan(0);
      expect(daysAgo).toBeLessThanOrEqual(life);
    }
  });

  test("measures each thing at most once at a time", () => {
    const moments = patient.observations.map(({ code, daysAgo, hour }) => `${code} ${daysAgo} ${hour}`);
    expect(new Set(moments).size).toBe(moments.length);
  });

  test("is the same person tomorrow, one day on", () => {
    const [today, tomorrow] = [patientRows(patient, new Date(2026, 5, 15, 9)), patientRows(patient, new Date(2026, 5, 16, 9))];
    expect(tomorrow.patient.id).toBe(today.patient.id);
    expect(tomorrow.patient.digest).not.toBe(today.patient.digest);
    expect(patientRows(patient, new Date(2026, 5, 15, 21)).patient.digest).toBe(today.patient.digest);
  });
});

test("an id that the same words always give is a UUID", () => {
  expect(stableId("patient", "maria-rossi")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(stableId("a", "bc")).not.toBe(stableId("ab", "c"));
  expect(digestOf({ a: 1 })).toHaveLength(64);
});
