import type { DemoPatientSpec } from "./demo-patient";
import { atHome, atVisit } from "./measured";

export const CHILDREN: readonly DemoPatientSpec[] = [
  {
    slug: "noah-lindqvist",
    name: "Noah Lindqvist",
    sex: "male",
    age: { months: 5, days: 6 },
    interest: "a 5-month-old baby; ask as his parent about fever, feeding or a cough",
    conditions: [{ name: "Infant eczema", since: 60, note: "Cheeks and arms, mild" }],
    allergies: [],
    medications: [{ name: "Vitamin D drops", dose: "10 micrograms", frequency: "once a day", started: 140 }],
    observations: [
      ...atVisit(150, { weight: 3.6, height: 51 }),
      ...atVisit(96, { weight: 5.4, height: 58, temperature: 36.8 }),
      ...atVisit(33, { weight: 6.9, height: 64, temperature: 36.9, heart_rate: 132, respiratory_rate: 36, oxygen_saturation: 98 }),
    ],
    visits: [
      { daysAgo: 150, reason: "Newborn check", summary: "Born at 39 weeks, normal birth. Feeding well. Examination normal.", seenBy: "Dr Elena Marchetti" },
      { daysAgo: 96, reason: "First vaccines", summary: "Growing along the middle line. First vaccines given, no reaction.", seenBy: "Dr Elena Marchetti" },
      { daysAgo: 33, reason: "Second vaccines and dry skin", summary: "Mild eczema on cheeks and arms: moisturiser twice a day. Vaccines given.", seenBy: "Dr Elena Marchetti" },
    ],
  },
  {
    slug: "zainab-hussain",
    name: "Zainab Hussain",
    sex: "female",
    age: { years: 2, months: 4 },
    interest: "a toddler who had a fit with fever once",
    conditions: [{ name: "Febrile seizure", since: 210, resolved: 209, note: "One, 3 minutes, with a viral fever" }],
    allergies: [{ substance: "Egg", reaction: "hives around the mouth" }],
    medications: [],
    observations: [
      ...atVisit(210, { temperature: 39.4, heart_rate: 150, respiratory_rate: 34, oxygen_saturation: 97, weight: 11.2 }),
      ...atVisit(45, { temperature: 36.7, weight: 12.4, height: 87 }),
    ],
    visits: [
      { daysAgo: 210, reason: "Seizure with fever", summary: "Simple febrile seizure with a viral infection. Alert within 20 minutes. Parents know when to call for help.", seenBy: "Dr Samuel Adeyemi" },
      { daysAgo: 45, reason: "Two-year check", summary: "Walks, runs and speaks in short sentences. Growth normal. No more seizures.", seenBy: "Dr Elena Marchetti" },
    ],
  },
  {
    slug: "leo-fernandes",
    name: "Leo Fernandes",
    sex: "male",
    age: { years: 8, months: 2 },
    interest: "a child with asthma, and severe allergy to peanuts",
    conditions: [
      { name: "Asthma", since: 1400, note: "Worse with colds and cats" },
      { name: "Peanut allergy", since: 2000, note: "Carries an adrenaline pen" },
      { name: "Hay fever", since: 900 },
    ],
    allergies: [
      { substance: "Peanut", reaction: "anaphylaxis: swollen face, wheeze" },
      { substance: "Amoxicillin", reaction: "rash all over" },
    ],
    medications: [
      { name: "Beclometasone inhaler", dose: "100 micrograms", frequency: "two puffs twice a day", started: 700 },
      { name: "Salbutamol inhaler", dose: "100 micrograms", frequency: "two puffs when needed", started: 1400 },
      { name: "Adrenaline auto-injector", dose: "150 micrograms", frequency: "for anaphylaxis only", started: 1500 },
      { name: "Cetirizine", dose: "5 mg", frequency: "twice a day in spring", started: 200 },
    ],
    observations: [
      ...atVisit(120, { weight: 26.5, height: 128, peak_flow: 190, heart_rate: 92, respiratory_rate: 20, oxygen_saturation: 98 }),
      ...atVisit(19, { peak_flow: 160, oxygen_saturation: 96, heart_rate: 108, respiratory_rate: 26, temperature: 37.4 }),
      ...atHome(2, { peak_flow: 185 }),
    ],
    visits: [
      { daysAgo: 120, reason: "Asthma review", summary: "Good control. Best peak flow 190. Inhaler technique with spacer is right.", seenBy: "Dr Priya Nair" },
      { daysAgo: 19, reason: "Wheeze with a cold", summary: "Mild flare. Ten puffs through a spacer helped. Steroid tablets for three days. Better since.", seenBy: "Dr Tom Becker" },
    ],
  },
  {
    slug: "chloe-martin",
    name: "Chloe Martin",
    sex: "female",
    age: { years: 16, months: 7 },
    interest: "a teenager with type 1 diabetes on insulin",
    conditions: [
      { name: "Type 1 diabetes", since: 1600, note: "Once in ketoacidosis, when it was found" },
      { name: "Painful periods", since: 500 },
    ],
    allergies: [],
    medications: [
      { name: "Insulin glargine", dose: "18 units", frequency: "at bedtime", started: 1600 },
      { name: "Insulin aspart", dose: "4 to 8 units", frequency: "with each meal", started: 1600 },
      { name: "Ibuprofen", dose: "400 mg", frequency: "up to three times a day in her period", started: 480 },
    ],
    observations: [
      ...atVisit(75, { weight: 57, height: 165, bmi: 20.9, systolic: 112, diastolic: 68, heart_rate: 74, hba1c: 66 }),
      ...atHome(3, { glucose: 9.8 }),
      ...atHome(2, { glucose: 12.4 }),
      ...atHome(1, { glucose: 11.1 }),
    ],
    visits: [
      { daysAgo: 75, reason: "Diabetes review", summary: "HbA1c 66, higher than before: misses doses at school. Plan for school lunches, ketone strips given.", seenBy: "Dr Hanna Kowalska" },
    ],
  },
];
