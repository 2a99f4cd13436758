import { pointsUpTo } from "./arithmetic";
import { defineScore } from "./define-score";
import { NEWS2_CHART } from "./news2-chart";

const CONSCIOUSNESS = ["alert", "a", "confusion", "confused", "new confusion", "c", "voice", "v", "pain", "p", "unresponsive", "u", "cvpu"] as const;

function bandOf(total: number, worstPart: number): string {
  if (total >= 7) return "high";
  if (total >= 5) return "medium";
  return worstPart === 3 ? "low-medium" : "low";
}

/** National Early Warning Score 2: how unwell an adult's vital signs say they are, 0 to 20. Royal College of Physicians 2017. */
export const news2 = defineScore({
  id: "news2",
  name: "How unwell the vital signs are (NEWS2)",
  sourceId: "rcp-news2",
  source: "Royal College of Physicians 2017: National Early Warning Score (NEWS) 2",
  bands: [
    { band: "low", range: "0 to 4" },
    { band: "low-medium", range: "0 to 4 with 3 points for one sign" },
    { band: "medium", range: "5 to 6" },
    { band: "high", range: "7 and above" },
  ],
  inputs: {
    respiratory_rate: { kind: "number", label: "breathing rate", unit: "breaths a minute", min: 0, max: 80 },
    spo2: { kind: "number", label: "oxygen saturation", unit: "%", min: 40, max: 100 },
    spo2_scale: { kind: "choice", label: "oxygen saturation scale", options: [1, 2] },
    on_oxygen: { kind: "boolean", label: "breathing extra oxygen" },
    sbp: { kind: "number", label: "systolic blood pressure", unit: "mmHg", min: 30, max: 300 },
    pulse: { kind: "number", label: "pulse", unit: "beats a minute", min: 10, max: 300 },
    consciousness: { kind: "choice", label: "level of consciousness", options: CONSCIOUSNESS },
    temperature: { kind: "number", label: "temperature", unit: "degrees Celsius", min: 25, max: 45 },
    // The score is not for children or in pregnancy. Refused when known; whoever measures knows otherwise.
    age: { kind: "number", label: "age", unit: "years", min: 16, max: 120, optional: true },
    pregnant: { kind: "boolean", label: "pregnancy", optional: true },
  },
  compute(i) {
    if (i.pregnant) return { refuse: "NEWS2 is not made for pregnancy: pregnant women need a maternity early warning score." };
    const scale2 = i.on_oxygen ? NEWS2_CHART.spo2Scale2OnOxygen : NEWS2_CHART.spo2Scale2OnAir;
    const values = {
      respiratory_rate: pointsUpTo(NEWS2_CHART.respiratoryRate, i.respiratory_rate),
      spo2: pointsUpTo(i.spo2_scale === 1 ? NEWS2_CHART.spo2Scale1 : scale2, i.spo2),
      oxygen: i.on_oxygen ? 2 : 0,
      sbp: pointsUpTo(NEWS2_CHART.systolic, i.sbp),
      pulse: pointsUpTo(NEWS2_CHART.pulse, i.pulse),
      consciousness: i.consciousness === "alert" || i.consciousness === "a" ? 0 : 3,
      temperature: pointsUpTo(NEWS2_CHART.temperature, i.temperature),
    };
    const parts = Object.values(values);
    const total = parts.reduce((sum, points) => sum + points, 0);
    return { value: total, unit: "points", band: bandOf(total, Math.max(...parts)), values };
  },
  explain: ({ value, band }) => {
    const meaning: Record<string, string> = {
      low: "The signs alone are not alarming. How the person feels still counts.",
      "low-medium": "One of the signs is far off. A clinician should look at it soon.",
      medium: "That means urgent: a clinician should see this person without delay.",
    };
    return `The vital signs add up to ${value} of 20 points. ${meaning[band] ?? "That is an emergency: this person needs help now."}`;
  },
});
