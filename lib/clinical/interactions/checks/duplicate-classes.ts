import type { InteractionSeverity } from "../../types";

export interface DuplicateClass {
  /** plain, in the plural: "anti-inflammatory painkillers" */
  label: string;
  severity: InteractionSeverity;
  consequence: string;
}

/** Classes of which a person should take one only. Two insulins, two nitrates or two inhalers may be meant and are not here. */
export const DUPLICATE_CLASSES: Readonly<Record<string, DuplicateClass>> = {
  nsaid: { label: "anti-inflammatory painkillers", severity: "major", consequence: "No more relief, but more stomach bleeding and kidney harm." },
  ssri: { label: "antidepressants of one kind (SSRI)", severity: "major", consequence: "Too much serotonin is possible: shaking, sweating, fever, confusion." },
  snri: { label: "antidepressants of one kind (SNRI)", severity: "major", consequence: "Too much serotonin is possible: shaking, sweating, fever, confusion." },
  tca: { label: "tricyclic antidepressants", severity: "major", consequence: "Heart rhythm trouble, confusion and deep drowsiness become more likely." },
  maoi: { label: "MAO inhibitors", severity: "contraindicated", consequence: "A sudden, dangerous rise in blood pressure." },
  doac: { label: "blood thinners", severity: "contraindicated", consequence: "Serious bleeding." },
  vka: { label: "blood thinners", severity: "contraindicated", consequence: "Serious bleeding." },
  heparin: { label: "blood-thinning injections", severity: "contraindicated", consequence: "Serious bleeding." },
  p2y12: { label: "antiplatelet tablets of one kind", severity: "major", consequence: "Serious bleeding." },
  ace_inhibitor: { label: "ACE inhibitors", severity: "major", consequence: "Low blood pressure, high potassium and kidney harm." },
  arb: { label: "sartans", severity: "major", consequence: "Low blood pressure, high potassium and kidney harm." },
  beta_blocker: { label: "beta blockers", severity: "major", consequence: "The heart can beat too slowly." },
  dihydropyridine: { label: "calcium channel blockers", severity: "moderate", consequence: "Blood pressure may fall too far, and ankles swell." },
  rate_limiting_ccb: { label: "calcium channel blockers that slow the heart", severity: "major", consequence: "The heart can beat too slowly." },
  thiazide: { label: "water tablets of one kind", severity: "moderate", consequence: "Too much water and salt is lost." },
  loop_diuretic: { label: "water tablets of one kind", severity: "moderate", consequence: "Too much water and salt is lost." },
  statin: { label: "statins", severity: "major", consequence: "Muscles can be damaged." },
  fibrate: { label: "fibrates", severity: "major", consequence: "Muscles can be damaged." },
  pde5_inhibitor: { label: "erection tablets of one kind", severity: "major", consequence: "Blood pressure can fall dangerously." },
  ppi: { label: "acid blockers of one kind", severity: "minor", consequence: "No more benefit." },
  h2_blocker: { label: "acid blockers of one kind", severity: "minor", consequence: "No more benefit." },
  benzodiazepine: { label: "calming tablets of one kind (benzodiazepines)", severity: "major", consequence: "Deep drowsiness, falls and slow breathing." },
  z_drug: { label: "sleeping tablets of one kind", severity: "major", consequence: "Deep drowsiness, falls and slow breathing." },
  gabapentinoid: { label: "nerve-pain medicines of one kind", severity: "major", consequence: "Deep drowsiness and slow breathing." },
  barbiturate: { label: "barbiturates", severity: "major", consequence: "Deep drowsiness and slow breathing." },
  sedating_antihistamine: { label: "drowsy antihistamines", severity: "moderate", consequence: "More drowsiness, dry mouth and confusion." },
  antihistamine: { label: "antihistamines", severity: "minor", consequence: "Little more benefit, more side effects." },
  triptan: { label: "triptans", severity: "contraindicated", consequence: "Blood vessels of the heart can tighten: not within 24 hours of each other." },
  corticosteroid: { label: "steroid tablets", severity: "moderate", consequence: "More steroid side effects: high sugar, infections, weak bones." },
  inhaled_corticosteroid: { label: "steroid sprays or inhalers", severity: "moderate", consequence: "More steroid side effects." },
  long_acting_beta_agonist: { label: "long-acting inhalers of one kind", severity: "major", consequence: "A racing heart and dangerous heart rhythm." },
  inhaled_antimuscarinic: { label: "inhalers of one kind", severity: "moderate", consequence: "Dry mouth, blocked urine and blurred sight." },
  theophylline: { label: "theophylline medicines", severity: "major", consequence: "Fits and a dangerous heart rhythm." },
  decongestant: { label: "decongestants", severity: "moderate", consequence: "High blood pressure and a racing heart." },
  stimulant: { label: "stimulants", severity: "moderate", consequence: "High blood pressure, a racing heart and no sleep." },
  sulfonylurea: { label: "diabetes tablets of one kind (sulfonylureas)", severity: "major", consequence: "Dangerously low blood sugar." },
  dpp4_inhibitor: { label: "diabetes tablets of one kind (gliptins)", severity: "moderate", consequence: "No more benefit." },
  sglt2_inhibitor: { label: "diabetes tablets of one kind (gliflozins)", severity: "major", consequence: "Dehydration and acid in the blood." },
  glp1_agonist: { label: "injections of one kind for diabetes or weight", severity: "major", consequence: "Severe vomiting and dehydration." },
  glitazone: { label: "diabetes tablets of one kind (glitazones)", severity: "major", consequence: "Fluid can build up and strain the heart." },
  bisphosphonate: { label: "bone medicines of one kind", severity: "moderate", consequence: "Calcium can fall and the jaw can be harmed." },
  xanthine_oxidase_inhibitor: { label: "gout tablets of one kind", severity: "moderate", consequence: "No more benefit, more side effects." },
  five_alpha_reductase_inhibitor: { label: "prostate tablets of one kind", severity: "minor", consequence: "No more benefit." },
  cholinesterase_inhibitor: { label: "memory tablets of one kind", severity: "moderate", consequence: "A slow pulse, sickness and fainting." },
  combined_contraceptive: { label: "combined contraceptives", severity: "moderate", consequence: "Too much oestrogen: clots become more likely." },
  antithyroid: { label: "tablets against an overactive thyroid", severity: "major", consequence: "Blood cells and liver can be harmed." },
  setron: { label: "sickness tablets of one kind", severity: "moderate", consequence: "The heart rhythm may be disturbed." },
  jak_inhibitor: { label: "JAK inhibitors", severity: "major", consequence: "Severe infections." },
};

/** Ingredients of which a second product is a usual way to an overdose. */
export const OVERDOSE_BY_DOUBLING: Readonly<Record<string, string>> = {
  paracetamol: "Too much paracetamol in a day harms the liver, which can be deadly.",
  dextromethorphan: "Too much of it causes confusion and a racing heart.",
  diphenhydramine: "Too much of it causes confusion, fits and heart rhythm trouble.",
  methotrexate: "Too much methotrexate can be deadly.",
  digoxin: "Too much digoxin can stop the heart.",
  lithium: "Too much lithium is poisonous.",
  colchicine: "Too much colchicine can be deadly.",
};
