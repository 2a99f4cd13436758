import { ageFrom, ageUnder, all, any, lastedDays, not, shorterThanDays, vitalFrom, vitalUnder } from "../engine/expression";
import type { Protocol } from "./types";

export const vitalSignsProtocols: readonly Protocol[] = [
  {
    id: "low-oxygen", system: "vital_signs", name: "Low oxygen reading", causes: ["a lung or heart problem", "cold fingers or nail varnish that disturb the reading"], specialty: "respiratory medicine", sources: ["bts-breathless", "rcp-news2"],
    recognise: { core: ["low_oxygen", "very_low_oxygen"], support: ["breathless", "cough", "copd", "device_reading_odd"], need: "low_oxygen" },
    levels: [
      { urgency: "emergency", when: any(all("very_low_oxygen", not("copd")), vitalUnder("oxygenSaturation", 88), "breathless_at_rest", "severe_breathless", "confused", all("low_oxygen", any("chest_pain", "blue_lips", "tachycardia", "pregnant", "child"))), label: "A low oxygen level" },
      { urgency: "routine", when: all("copd", vitalFrom("oxygenSaturation", 88), not(any("breathless", "fever", "cough"))), label: "An oxygen level that is usual with known COPD" },
    ],
    otherwise: { urgency: "urgent", label: "An oxygen level of 92 or 93 % should be checked the same day" }, questions: [{ id: "oxygen-breath", text: "Are you short of breath, or are your lips blue?", replies: [{ text: "Yes", adds: ["breathless_at_rest"] }, { text: "No", denies: ["breathless", "blue_lips"] }] }],
    advice: ["Warm your hands, remove nail varnish and measure again.", "Sit upright."], watchFor: ["the reading falls under 92 %", "you are short of breath at rest or confused"], safetyNet: "Be seen within 24 hours. If the reading falls under 92 % or breathing gets hard, call the emergency number.",
  },
  {
    id: "fast-heart-rate", system: "vital_signs", name: "Fast heart rate", causes: ["fever, pain, stress or caffeine", "a heart rhythm problem", "an infection, blood loss or an overactive thyroid"], specialty: "cardiology", sources: ["esi-v4", "rcp-news2"],
    recognise: { core: ["fast_pulse_word", "marked_tachycardia"], support: ["tachycardia", "palpitations", "dizzy", "caffeine"], need: any("tachycardia", "fast_pulse_word", "marked_tachycardia") },
    levels: [
      { urgency: "emergency", when: any(all(vitalFrom("heartRate", 140), ageFrom(12)), all("tachycardia", any("chest_pain", "fainted", "hypotension", "severe_breathless", "confused", "breathless"))), label: "A very fast heart rate, or with chest pain, fainting or breathlessness" },
      { urgency: "urgent", when: any("tachycardia", all("fast_pulse_word", any("nearly_fainted", "pregnant", "heart_disease", "bleeding", "fever"))), label: "A fast heart rate at rest should be checked the same day" },
    ],
    otherwise: { urgency: "routine", label: "A pulse that is a little fast without other signs" }, questions: [{ id: "pulse-rest", text: "Was it measured after ten minutes of rest?", replies: [{ text: "Yes", adds: ["fast_pulse_word"] }, { text: "No" }] }],
    advice: ["Rest, drink water and measure again after ten minutes.", "Leave out coffee and energy drinks."], watchFor: ["you faint or have chest pain", "you become short of breath"], safetyNet: "If it stays above 110 at rest, be seen within 24 hours.",
  },
  {
    id: "slow-heart-rate", system: "vital_signs", name: "Slow heart rate", causes: ["being very fit", "a tablet that slows the heart", "a heart rhythm problem"], specialty: "cardiology", sources: ["esc-syncope"],
    recognise: { core: ["slow_pulse_word", "bradycardia"], support: ["dizzy", "tired", "beta_blocker", "athlete", "marked_bradycardia"], need: any("bradycardia", "slow_pulse_word") },
    levels: [
      { urgency: "emergency", when: any(all(vitalUnder("heartRate", 40), not("athlete")), all("bradycardia", any("fainted", "chest_pain", "breathless", "confused", "hypotension")), all("marked_bradycardia", "nearly_fainted")), label: "A very slow heart rate, or with fainting or chest pain" },
      { urgency: "urgent", when: any(all("bradycardia", any("dizzy", "nearly_fainted", "beta_blocker", "tired")), all("slow_pulse_word", any("dizzy", "nearly_fainted"))), label: "A slow heart rate with dizziness or with tablets that slow the heart" },
      { urgency: "self_care", when: all("athlete", not(any("dizzy", "fainted", "nearly_fainted", "chest_pain", "breathless", vitalUnder("heartRate", 38)))), label: "A slow pulse in a very fit person who feels well" },
    ],
    otherwise: { urgency: "routine", label: "A slow pulse without other signs" }, questions: [{ id: "slow-pulse-faint", text: "Do you feel dizzy, faint or short of breath?", replies: [{ text: "Yes", adds: ["nearly_fainted"] }, { text: "No", denies: ["dizzy", "fainted", "breathless"] }] }],
    advice: ["Measure again at rest and write it down.", "Do not stop heart tablets on your own: ask first."], watchFor: ["you faint or nearly faint", "you have chest pain or become short of breath"], safetyNet: "If you feel well, ask for a check within two weeks; with dizziness be seen within 24 hours.",
  },
  {
    id: "low-blood-pressure-shock", system: "vital_signs", name: "Low blood pressure", causes: ["too little fluid or a tablet", "an infection, bleeding or a heart problem"], specialty: "general practice", sources: ["rcp-news2"],
    recognise: { core: ["hypotension", "low_pressure_word"], support: ["dizzy", "fainted", "nearly_fainted", "shock_signs", "low_pressure_medicine"] },
    levels: [
      { urgency: "emergency", when: any("shock_signs", all("hypotension", any("tachycardia", "confused", "fainted", "bleeding", "black_stool", "chest_pain", "breathless", "fever", "abdominal_pain", "pale", "sweating", vitalUnder("systolic", 85)))), label: "Low blood pressure with signs of shock" },
      { urgency: "urgent", when: any("hypotension", all("low_pressure_word", any("fall", "fainted", "pregnant", ageFrom(70)))), label: "A low reading with dizziness should be checked the same day" },
      { urgency: "self_care", when: all("low_pressure_word", ageUnder(50), not(any("fainted", "hypotension", "bleeding", "low_pressure_medicine", "pregnant"))), label: "A pressure on the low side is healthy for many people" },
    ],
    otherwise: { urgency: "routine", label: "A pressure on the low side without danger signs" }, questions: [{ id: "low-bp-signs", text: "Do you feel faint, confused, or are you bleeding or feverish?", replies: [{ text: "Yes", adds: ["nearly_fainted"] }, { text: "No", denies: ["fainted", "confused", "fever", "bleeding"] }] }],
    advice: ["Lie down with your legs up and drink water.", "Get up slowly."], watchFor: ["you faint or become confused", "your skin is cold, pale and sweaty"], safetyNet: "Be seen within 24 hours if you feel dizzy; at once if you faint.",
  },
  {
    id: "high-temperature", system: "vital_signs", name: "High temperature", causes: ["an infection, mostly a virus", "heat"], specialty: "general practice", sources: ["nice-ng253", "nice-ng143"],
    recognise: { core: ["very_high_fever", "fever_words_only"], support: ["fever", "high_fever", "chills"], need: "fever" },
    levels: [
      { urgency: "emergency", when: any("hyperthermia", all("fever", any("confused", "neck_stiffness", "non_blanching_rash", "hypotension", "seizure", "mottled", "chemotherapy", "neutropenia", "infant_under_3_months"))), label: "A very high temperature, or fever with a danger sign" },
      { urgency: "urgent", when: any("very_high_fever", lastedDays(5), "immunosuppressed", "pregnant", "tropical_travel", "older_adult", "rigors", all("infant", "high_fever")), label: "A high fever, one that lasts, or in somebody at risk" },
    ],
    otherwise: { urgency: "self_care", label: "A short fever without danger signs mostly clears at home" }, questions: [{ id: "fever-danger", text: "Any confusion, stiff neck, rash, trouble breathing or travel to the tropics?", replies: [{ text: "Yes", adds: ["rigors"] }, { text: "None of these", denies: ["confused", "neck_stiffness", "rash", "breathless"] }] }],
    advice: ["Rest and drink plenty.", "Dress lightly.", "Use a fever medicine that suits you if you feel bad."], watchFor: ["confusion, a stiff neck or a rash that does not fade", "trouble breathing or a fit"], safetyNet: "If it lasts more than 4 days or you feel worse, be seen within 24 hours.",
  },
  {
    id: "low-temperature", system: "vital_signs", name: "Low body temperature", causes: ["cold", "a serious infection", "an underactive thyroid or low sugar"], specialty: "general practice", sources: ["nhs-heat-cold"],
    recognise: { core: ["low_temperature", "hypothermia", "found_cold"], support: ["cold_exposure", "confused", "older_adult", "chills"], need: any("low_temperature", "hypothermia", all("found_cold", any("confused", "lethargy", "long_lie", "unconscious", "older_adult"))) },
    levels: [{ urgency: "emergency", when: any("hypothermia", all(any("low_temperature", "found_cold"), any("confused", "lethargy", "slurred_speech", "infant", "unconscious", "long_lie", "infection_signs", "tachycardia", "hypotension"))), label: "A dangerously low temperature" }],
    otherwise: { urgency: "urgent", label: "A low temperature should be checked the same day" }, questions: [], advice: ["Move to a warm place and take off wet clothes.", "Warm up slowly with blankets and a warm drink."], watchFor: ["confusion, drowsiness or slurred speech", "shivering stops although still cold"], safetyNet: "Measure again in an hour. If it is under 35 °C, call the emergency number.",
  },
  {
    id: "fast-breathing", system: "vital_signs", name: "Fast breathing", causes: ["an infection, asthma or a heart problem", "panic", "acid blood, as in diabetes"], specialty: "respiratory medicine", sources: ["rcp-news2", "nice-ng143"],
    recognise: { core: ["tachypnoea", "marked_tachypnoea"], support: ["breathless", "fever", "cough"], need: "tachypnoea" },
    levels: [{ urgency: "emergency", when: any("marked_tachypnoea", all("tachypnoea", any("low_oxygen", "confused", "tachycardia", "hypotension", "chest_pain", "chest_indrawing", "infant", "thirst", "lethargy", "one_leg_swelling"))), label: "Very fast breathing, or with another danger sign" }],
    otherwise: { urgency: "urgent", label: "Fast breathing should be checked the same day" }, questions: [], advice: ["Sit upright and rest."], watchFor: ["you cannot speak in sentences", "lips turn blue, or confusion starts"], safetyNet: "Be seen within 24 hours; at once if it gets worse.",
  },
  {
    id: "altered-consciousness", system: "vital_signs", name: "Drowsy or hard to wake", causes: ["low sugar, an infection or a stroke", "alcohol, a medicine or drugs", "a head injury"], specialty: "general practice", sources: ["who-etat", "rcp-news2"],
    recognise: { core: ["unconscious", "reduced_consciousness", "lethargy"], support: ["confused", "vomiting", "fever"], against: ["tired"], need: any("unconscious", "reduced_consciousness", "lethargy") },
    levels: [{ urgency: "routine", when: all("lethargy", "lasted_15d", not(any("unconscious", "reduced_consciousness", "fever", "head_injury", "confused", "vomiting", "infant", "severe:lethargy", "overdose", "headache", "worsening:lethargy"))), label: "Sleepiness for weeks without other danger signs" },
      { urgency: "urgent", when: all("lethargy", not("lasted_15d"), not(any("unconscious", "reduced_consciousness", "fever", "head_injury", "confused", "vomiting", "infant", "severe:lethargy", "overdose", "diabetes", "headache"))), label: "More sleepy than usual without other danger signs" }],
    otherwise: { urgency: "emergency", label: "Somebody who is hard to wake needs emergency care" }, questions: [], advice: ["Lay the person on the side and check breathing.", "Do not leave the person alone."], watchFor: ["the person cannot be woken", "breathing is slow, noisy or stops"], safetyNet: "Get help now. If the person wakes fully, still be seen within 24 hours.",
  },
  {
    id: "frailty-fall", system: "vital_signs", name: "Falls and frailty", causes: ["weak muscles, poor sight or balance", "tablets or low blood pressure on standing", "an infection"], specialty: "general practice", sources: ["nice-falls"],
    recognise: { core: ["frail_fall", "frequent_falls", "general_decline", "long_lie"], support: ["older_adult", "near_frailty", "dizzy", "fall"], need: any("frail_fall", "frequent_falls", all(any("older_adult", "near_frailty"), any("general_decline", "long_lie"))) },
    levels: [
      { urgency: "emergency", when: any("long_lie", all("frail_fall", any(all("head_injury", "on_anticoagulant"), "cannot_bear_weight", "deformity", "confused", "fainted", "hypotension", "severe_pain"))), label: "A fall with a long time on the floor, an injury, fainting or confusion" },
      { urgency: "urgent", when: any(all("general_decline", shorterThanDays(14)), all("frail_fall", shorterThanDays(2), any("pain", "head_injury", "dizzy")), "confused", "fever", all("frequent_falls", any(shorterThanDays(10), "nearly_fainted", "dizzy", "on_standing"))), label: "A recent fall with pain, or somebody frail who is suddenly less able" },
    ],
    otherwise: { urgency: "routine", label: "Falls that keep happening need a check of balance, tablets and sight" }, questions: [{ id: "fall-hit", text: "Did the person hit the head, faint, or is standing painful?", replies: [{ text: "Yes", adds: ["head_injury"] }, { text: "No", denies: ["head_injury", "fainted", "cannot_bear_weight"] }] }],
    advice: ["Check for pain before helping the person up.", "Clear loose rugs and use good light and shoes."], watchFor: ["the person cannot stand or a hip hurts", "drowsiness, confusion or vomiting after a knock to the head"], safetyNet: "Book a falls check within two weeks. A new fall with pain or confusion needs to be seen within 24 hours.",
  },
  {
    id: "general-checkup-admin", system: "vital_signs", name: "Check-up, form or test result", causes: ["a request that does not need urgent care"], specialty: "general practice", sources: ["clinical-consensus"],
    recognise: { core: ["only_admin", "nothing_wrong_now"], support: ["admin_request", "wants_checkup", "medication_question"], need: any("only_admin", "nothing_wrong_now") },
    levels: [{ urgency: "self_care", when: all("nothing_wrong_now", not("only_admin")), label: "A question without a complaint" }],
    otherwise: { urgency: "routine", label: "A check-up, form or result can wait for a booked visit" }, questions: [], advice: ["Book a routine visit or ask the practice by its online form.", "Bring your papers and a list of your medicines."], watchFor: ["you get chest pain, trouble breathing or new weakness"], safetyNet: "Book a visit within two weeks; sooner if you begin to feel unwell.",
  },
];
