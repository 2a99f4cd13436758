import { ageFrom, all, any, lastedHours, not, shorterThanDays } from "../engine/expression";
import type { Protocol } from "./types";

export const cardiacProtocols: readonly Protocol[] = [
  {
    id: "chest-pain-acute-coronary",
    system: "cardiac",
    name: "Chest pain that may come from the heart",
    causes: ["a heart attack or unstable angina", "inflammation around the heart", "acid reflux or muscle pain"],
    specialty: "cardiology",
    sources: ["nhs-chest-pain", "esc-acs", "hse-chest-pain"],
    recognise: {
      named: ["heart_attack_named"],
      core: ["crushing_chest_pain", "pain_to_arm_jaw", "st_elevation"],
      support: ["chest_pain", "sweating", "nausea", "breathless", "heart_disease", "smoker", "diabetes", "hypertension", "high_cholesterol", "older_adult"],
      against: ["reproducible_chest_pain", "pleuritic_pain"],
      patterns: [
        { when: all("chest_pain", any("sweating", "nearly_fainted", "fainted", "pain_to_arm_jaw")), points: 2 },
        { when: all("chest_pain", ageFrom(40)), points: 1 },
      ],
      need: any("chest_pain", "heart_attack_named", "st_elevation", all(ageFrom(45), "pain_to_arm_jaw", any("sweating", "breathless", "nausea")), all(ageFrom(60), "sweating", any("nausea", "vomiting"), any("breathless", "upper_abdominal_pain"))),
    },
    levels: [
      { urgency: "emergency", when: any("st_elevation", all("heart_attack_named", any("chest_pain", "sweating"))), label: "Signs that fit a heart attack", sourceId: "esc-acs" },
      { urgency: "emergency", when: all("chest_pain", any("pain_to_arm_jaw", "sweating", "severe:chest_pain", "nearly_fainted"), not(any("reproducible_chest_pain", "pain_on_exertion"))), label: "Chest pain with features of a heart problem" },
      { urgency: "emergency", when: all(ageFrom(45), any("pain_to_arm_jaw", "upper_abdominal_pain"), "sweating", any("nausea", "vomiting", "breathless")), label: "Pain with sweating and sickness can come from the heart, even without chest pain" },
      { urgency: "emergency", when: all("crushing_chest_pain", ageFrom(30), not("pain_on_exertion")), label: "Tight or heavy chest pain", ifUnknown: "hold" },
      { urgency: "urgent", when: all("chest_pain", any(ageFrom(30), "intermittent:chest_pain")), label: "New chest pain should be checked the same day" },
    ],
    otherwise: { urgency: "urgent", label: "Chest pain that may come from the heart should be checked the same day" },
    questions: [
      { id: "chest-pain-now", text: "Do you have the chest pain right now, or did it last more than 15 minutes?", replies: [{ text: "Yes", adds: ["chest_pain_now"] }, { text: "No, it has gone" }] },
      { id: "chest-pain-spread", text: "Does the pain spread to your arm, neck, jaw or back?", replies: [{ text: "Yes", adds: ["pain_to_arm_jaw"] }, { text: "No", denies: ["pain_to_arm_jaw"] }] },
      { id: "chest-pain-press", text: "Does pressing on the sore spot bring on the same pain?", replies: [{ text: "Yes", adds: ["reproducible_chest_pain"] }, { text: "No", denies: ["reproducible_chest_pain"] }] },
    ],
    advice: ["Stop what you are doing and sit down.", "Do not drive yourself.", "If you are not allergic to aspirin, the emergency team may ask you to chew one."],
    watchFor: ["the pain lasts more than 15 minutes or comes back at rest", "it spreads to your arm, neck, jaw or back", "you sweat, feel sick, faint or short of breath"],
    safetyNet: "Be seen today. If the pain comes back, gets worse or spreads, call the emergency number at once.",
  },
  {
    id: "angina-stable",
    system: "cardiac",
    name: "Chest tightness on effort",
    causes: ["narrowed heart arteries (angina)", "muscle or chest wall pain"],
    specialty: "cardiology",
    sources: ["nhs-chest-pain", "esc-acs"],
    recognise: {
      named: ["stable_angina_named"],
      core: ["pain_on_exertion"],
      support: ["chest_pain", "heart_disease", "hypertension", "diabetes", "smoker"],
      need: any("chest_pain", "stable_angina_named"),
    },
    levels: [
      { urgency: "emergency", when: any("pain_at_rest", "worsening:chest_pain", all("chest_pain", any("sweating", "fainted"))), label: "Chest pain on effort that is getting worse, or comes at rest" },
      { urgency: "urgent", when: any(shorterThanDays(14), "worsening:chest_pain"), label: "New chest pain on effort" },
      { urgency: "urgent", when: all("chest_pain", ageFrom(40), not(lastedHours(24 * 21))), label: "Chest pain on effort in somebody over 40", ifUnknown: "hold" },
    ],
    otherwise: { urgency: "routine", label: "Chest tightness on effort that is stable and eases with rest" },
    questions: [
      { id: "angina-rest", text: "Does the pain ever come when you are resting, or last more than 15 minutes?", replies: [{ text: "Yes", adds: ["pain_at_rest"] }, { text: "No", denies: ["pain_at_rest"] }] },
      { id: "angina-more", text: "Is it coming more often, or with less effort than before?", replies: [{ text: "Yes", adds: ["angina_worsening"] }, { text: "No" }] },
    ],
    advice: ["Rest when the tightness comes.", "Avoid heavy effort until you have been checked.", "Use your spray if one was prescribed for you."],
    watchFor: ["the pain comes at rest or lasts more than 15 minutes", "it comes with sweating, sickness or breathlessness", "you faint"],
    safetyNet: "Book a visit within two weeks. If the pain comes more often or with less effort, be seen within 24 hours.",
  },
  {
    id: "musculoskeletal-chest-pain",
    system: "cardiac",
    name: "Chest wall pain",
    causes: ["a strained chest muscle", "sore rib joints (costochondritis)"],
    specialty: "general practice",
    sources: ["nhs-chest-pain"],
    recognise: {
      named: ["costochondritis_named"],
      core: ["reproducible_chest_pain"],
      support: ["chest_pain", "cough", "recent_lifting", "trauma"],
      against: ["crushing_chest_pain", "breathless", "sweating"],
    },
    levels: [
      { urgency: "urgent", when: any(all("chest_pain", any("breathless", "fever", "coughing_blood")), all("trauma", any("severe:chest_pain", "older_adult"))), label: "Chest wall pain with breathlessness, fever or after an injury" },
      { urgency: "routine", when: any(ageFrom(45), lastedHours(24 * 14)), label: "Chest wall pain that lasts, or after the age of 45" },
    ],
    otherwise: { urgency: "self_care", label: "Pain that pressing or moving brings on points to the chest wall" },
    questions: [
      { id: "msk-chest-breath", text: "Are you short of breath, sweaty or feeling faint with it?", replies: [{ text: "Yes", adds: ["breathless"] }, { text: "No", denies: ["breathless", "sweating"] }] },
    ],
    advice: ["Rest from what brings on the pain.", "Use warmth and a simple painkiller that suits you.", "Move gently and breathe normally."],
    watchFor: ["the pain becomes heavy or tight, or spreads to the arm or jaw", "you become short of breath, sweaty or faint"],
    safetyNet: "It should ease within 2 weeks. If it does not, or if it gets worse, see a clinician within a few days.",
  },
];
