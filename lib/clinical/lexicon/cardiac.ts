import type { Lexicon } from "./types";

export const cardiacLexicon: Lexicon = {
  findings: {
    reproducible_chest_pain: {
      label: "chest pain that pressing or moving brings on",
      phrases: ["chest ~10 press|pressing|push|pushing|palpation|touch|touching|pressed", "reproducible ~4 palpation|pressing|pressure|tenderness", "chest wall ..2 tender|tenderness|pain", "tender ~4 chest wall|rib|ribs|sternum", "worse ..4 moving|movement|twisting|turning|lifting|bending ~12 chest|rib|ribs", "chest ~12 worse ..4 moving|movement|twisting|turning|lifting|certain", "reproduced ..2 by palpation|pressing|pressure", "rib ~3 tender|tenderness", "costochondral tenderness", "hurts when|if i ..1 press|push|touch"],
      implies: ["chest_pain"],
    },
    pain_at_rest: { label: "pain at rest", phrases: ["<pain> ~4 at rest", "even at rest", "now at rest", "occurs at rest", "while resting|sitting|watching", "wakes|woke ..4 chest", "rest pain"] },
    stable_angina_named: { label: "known angina", kind: "chronic", phrases: ["stable angina", "known angina", "history of angina", "gtn spray", "nitroglycerin spray"], implies: ["heart_disease"] },
    costochondritis_named: { label: "sore rib joints", kind: "condition", phrases: ["costochondritis", "tietze"] },
    recent_lifting: { label: "lifting or new exercise", kind: "context", phrases: ["lifting", "lifted", "gym", "workout", "worked out", "exercise", "push ups", "weights", "moving furniture|house", "gardening", "digging"] },
    high_cholesterol: { label: "high cholesterol", kind: "chronic", phrases: ["high cholesterol", "hypercholesterolemia", "hyperlipidemia", "dyslipidemia", "raised cholesterol", "cholesterol high", "statin", "atorvastatin", "simvastatin"] },
    chest_pain_now: { label: "chest pain right now", phrases: ["chest pain right now", "having chest pain now", "still ..3 chest pain"], implies: ["chest_pain"] },
    angina_worsening: { label: "chest pain with less and less effort", phrases: ["less and less effort", "less effort", "more ..2 frequent ~6 chest|angina", "increasing frequency"] },
  },
};
