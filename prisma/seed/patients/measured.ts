import type { DaysAgo, DemoObservation } from "./demo-patient";

/** Every code that the record uses, with its unit. Cholesterol is in mg/dL, which the heart models are made for. */
const UNITS = {
  systolic: "mmHg",
  diastolic: "mmHg",
  heart_rate: "beats/min",
  respiratory_rate: "breaths/min",
  temperature: "°C",
  oxygen_saturation: "%",
  weight: "kg",
  height: "cm",
  bmi: "kg/m2",
  peak_flow: "L/min",
  total_cholesterol: "mg/dL",
  hdl_cholesterol: "mg/dL",
  egfr: "mL/min/1.73 m2",
  creatinine: "umol/L",
  hba1c: "mmol/mol",
  glucose: "mmol/L",
  urea: "mmol/L",
  potassium: "mmol/L",
  sodium: "mmol/L",
  inr: "ratio",
  haemoglobin: "g/L",
  white_cells: "10^9/L",
  neutrophils: "10^9/L",
  platelets: "10^9/L",
  crp: "mg/L",
  alt: "U/L",
  tsh: "mU/L",
  tacrolimus: "ug/L",
  nt_probnp: "ng/L",
  urine_protein_creatinine: "mg/mmol",
  phq9: "points",
  /** 1 for somebody who smokes now, 0 for somebody who does not */
  smoker: "yes = 1",
  /** NEWS2's scale for oxygen saturation: 2 for a target of 88 to 92 % */
  spo2_scale: "scale",
} as const;

export type Code = keyof typeof UNITS;
type Values = Partial<Record<Code, number>>;

const at = (source: DemoObservation["source"], hour: number) => (daysAgo: DaysAgo, values: Values): DemoObservation[] =>
  Object.entries(values).map(([code, value]) => ({ code, value, unit: UNITS[code as Code], daysAgo, hour, source }));

/** Taken at a visit, at ten. */
export const atVisit = at("clinic", 10);
/** From a blood or urine sample, at eight. */
export const inLab = at("laboratory", 8);
/** Taken by the patient at home, in the evening. */
export const atHome = at("home", 19);

/** One home measurement a day, the last one yesterday: the values are told oldest first. */
export function homeSeries(code: Code, values: readonly number[]): DemoObservation[] {
  return values.flatMap((value, index) => atHome(values.length - index, { [code]: value }));
}
