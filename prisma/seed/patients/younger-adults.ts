import type { DemoPatientSpec } from "./demo-patient";
import { atHome, atVisit, inLab } from "./measured";

export const YOUNGER_ADULTS: readonly DemoPatientSpec[] = [
  {
    slug: "jonas-weber",
    name: "Jonas Weber",
    sex: "male",
    age: { years: 24, months: 3 },
    interest: "a healthy athlete with nothing on record but an old knee injury",
    conditions: [{ name: "Anterior cruciate ligament repair", since: 1100, resolved: 800, note: "Right knee, full recovery" }],
    allergies: [],
    medications: [],
    observations: [...atVisit(160, { systolic: 116, diastolic: 70, heart_rate: 48, weight: 74, height: 182, bmi: 22.3, oxygen_saturation: 99, smoker: 0 })],
    visits: [{ daysAgo: 160, reason: "Sports check", summary: "Slow pulse of a trained heart, ECG normal. Fit to compete.", seenBy: "Dr Marco Bianchi" }],
  },
  {
    slug: "sofia-papadaki",
    name: "Sofia Papadaki",
    sex: "female",
    age: { years: 29, months: 9 },
    interest: "had a baby by caesarean 12 days ago",
    conditions: [
      { name: "Recent birth by caesarean section", since: 12, note: "Breastfeeding; blood loss 700 mL" },
      { name: "Iron deficiency anaemia", since: 90 },
      { name: "Gestational hypertension", since: 40, note: "Blood pressure to be followed after birth" },
    ],
    allergies: [{ substance: "Latex", reaction: "itchy rash" }],
    medications: [
      { name: "Labetalol", dose: "200 mg", frequency: "twice a day", started: 38 },
      { name: "Ferrous fumarate", dose: "210 mg", frequency: "once a day", started: 90 },
      { name: "Paracetamol", dose: "1 g", frequency: "up to four times a day", started: 12 },
      { name: "Enoxaparin", dose: "40 mg", frequency: "once a day until day 10", started: 12, stopped: 2 },
    ],
    observations: [
      ...inLab(10, { haemoglobin: 98, platelets: 231, white_cells: 11.8, creatinine: 58 }),
      ...atVisit(5, { systolic: 142, diastolic: 88, heart_rate: 84, temperature: 36.9, weight: 71 }),
      ...atHome(1, { systolic: 138, diastolic: 86 }),
    ],
    visits: [
      { daysAgo: 12, reason: "Birth", summary: "Planned caesarean at 39 weeks, healthy girl of 3.4 kg. Home on day three.", seenBy: "Dr Ingrid Solheim" },
      { daysAgo: 5, reason: "Midwife visit at home", summary: "Wound dry. Blood pressure 142/88, to be taken daily. Breastfeeding well.", seenBy: "Ana Ribeiro, midwife" },
    ],
  },
  {
    slug: "amara-okafor",
    name: "Amara Okafor",
    sex: "female",
    age: { years: 31, months: 2 },
    pregnantWeeks: 32,
    interest: "32 weeks pregnant with her first child",
    conditions: [
      { name: "Pregnancy, 32 weeks", since: 224, note: "First pregnancy, one baby" },
      { name: "Migraine", since: 3200, note: "Without aura" },
    ],
    allergies: [{ substance: "Nitrofurantoin", reaction: "nausea and rash" }],
    medications: [
      { name: "Folic acid", dose: "400 micrograms", frequency: "once a day for the first 12 weeks", started: 240, stopped: 140 },
      { name: "Iron sulphate", dose: "200 mg", frequency: "once a day", started: 40 },
      { name: "Aspirin", dose: "150 mg", frequency: "at night", started: 135 },
    ],
    observations: [
      ...atVisit(126, { systolic: 108, diastolic: 66, weight: 66 }),
      ...inLab(30, { haemoglobin: 104, platelets: 205, glucose: 4.7 }),
      ...atVisit(9, { systolic: 122, diastolic: 76, heart_rate: 88, weight: 76.5, urine_protein_creatinine: 12 }),
    ],
    visits: [
      { daysAgo: 84, reason: "Scan at 20 weeks", summary: "Growth and anatomy normal. Placenta not low.", seenBy: "Dr Ingrid Solheim" },
      { daysAgo: 9, reason: "Antenatal visit at 31 weeks", summary: "Baby moves well, size as expected. Blood pressure 122/76. Low iron treated.", seenBy: "Ana Ribeiro, midwife" },
    ],
  },
  {
    slug: "daniel-murphy",
    name: "Daniel Murphy",
    sex: "male",
    age: { years: 35, months: 11 },
    interest: "treated for depression with an SSRI",
    conditions: [
      { name: "Depression", since: 420, note: "One earlier episode at 27" },
      { name: "Insomnia", since: 400 },
      { name: "Low back pain", since: 900 },
    ],
    allergies: [],
    medications: [
      { name: "Sertraline", dose: "100 mg", frequency: "once a day", started: 400 },
      { name: "Ibuprofen", dose: "400 mg", frequency: "when needed", started: 300 },
      { name: "Zopiclone", dose: "3.75 mg", frequency: "at night, two weeks at most", started: 390, stopped: 376 },
    ],
    observations: [
      ...atVisit(180, { phq9: 14, systolic: 124, diastolic: 78, heart_rate: 70, weight: 86, height: 180, bmi: 26.5, smoker: 1 }),
      ...atVisit(28, { phq9: 8 }),
    ],
    visits: [
      { daysAgo: 180, reason: "Low mood", summary: "PHQ-9 14. Sertraline raised to 100 mg. No thoughts of harming himself. Talking therapy begun.", seenBy: "Dr Lucia Ferraro" },
      { daysAgo: 28, reason: "Review", summary: "PHQ-9 8, back at work. Stay on the dose for six months more.", seenBy: "Dr Lucia Ferraro" },
    ],
  },
  {
    slug: "yuki-tanaka",
    name: "Yuki Tanaka",
    sex: "female",
    age: { years: 42, months: 5 },
    interest: "lives with a kidney transplant and drugs that weaken the immune system",
    conditions: [
      { name: "Kidney transplant", since: 1900, note: "Living donor; good function" },
      { name: "Immunosuppression", since: 1900 },
      { name: "Chronic kidney disease stage 3", since: 1850 },
      { name: "Hypertension", since: 4000 },
    ],
    allergies: [{ substance: "Trimethoprim-sulfamethoxazole", reaction: "severe rash" }],
    medications: [
      { name: "Tacrolimus", dose: "3 mg", frequency: "twice a day", started: 1900 },
      { name: "Mycophenolate mofetil", dose: "500 mg", frequency: "twice a day", started: 1900 },
      { name: "Prednisolone", dose: "5 mg", frequency: "once a day", started: 1900 },
      { name: "Amlodipine", dose: "5 mg", frequency: "once a day", started: 1800 },
    ],
    observations: [
      ...inLab(200, { creatinine: 118, egfr: 50, tacrolimus: 6.4 }),
      ...inLab(24, { creatinine: 121, egfr: 48, tacrolimus: 6.1, potassium: 4.7, haemoglobin: 119, white_cells: 4.6, total_cholesterol: 205, hdl_cholesterol: 56 }),
      ...atVisit(24, { systolic: 128, diastolic: 78, heart_rate: 72, temperature: 36.6, weight: 58, height: 160, bmi: 22.7, smoker: 0 }),
    ],
    visits: [{ daysAgo: 24, reason: "Transplant clinic", summary: "Stable function, tacrolimus in range. Any fever above 38 needs a call the same day.", seenBy: "Dr Henrik Olsen" }],
  },
  {
    slug: "elena-popescu",
    name: "Elena Popescu",
    sex: "female",
    age: { years: 46, months: 8 },
    interest: "takes phenelzine, an MAO inhibitor that clashes with many medicines and foods",
    conditions: [
      { name: "Depression", since: 5200, note: "Did not respond to four other medicines" },
      { name: "Hay fever", since: 6000 },
      { name: "Migraine", since: 4000 },
    ],
    allergies: [{ substance: "Codeine", reaction: "vomiting" }],
    medications: [
      { name: "Phenelzine", dose: "15 mg", frequency: "three times a day", started: 1300 },
      { name: "Cetirizine", dose: "10 mg", frequency: "once a day in spring", started: 600 },
    ],
    observations: [
      ...inLab(60, { alt: 24, creatinine: 66, haemoglobin: 132 }),
      ...atVisit(60, { systolic: 112, diastolic: 70, heart_rate: 68, weight: 67, height: 166, bmi: 24.3, phq9: 6, smoker: 0 }),
    ],
    visits: [{ daysAgo: 60, reason: "Yearly review of phenelzine", summary: "Mood stable. Knows the list of foods and cold remedies to avoid. Liver tests normal.", seenBy: "Dr Lucia Ferraro" }],
  },
];
