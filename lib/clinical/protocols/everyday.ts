import { ageUnder, all, any, lastedWeeks, not, worsening } from "../engine/expression";
import type { Protocol } from "./types";

/** Harmless questions of every day, which would otherwise fit nothing or the nearest danger. */
export const everydayProtocols: readonly Protocol[] = [
  {
    id: "baby-everyday", system: "infant_child", name: "Something that healthy babies do", causes: ["normal changes of stools with milk and food", "normal reflexes of a young baby"], specialty: "paediatrics", articleId: "colic-crying", sources: ["nhs-colic"],
    recognise: { core: ["baby_harmless", "baby_poo_normal"], support: ["drinking_ok", "looks_well"], need: all("well_baby", any("baby_harmless", "baby_poo_normal")) },
    levels: [{ urgency: "routine", when: all("baby_poo_normal", lastedWeeks(6)), label: "Changed stools for many weeks" }],
    otherwise: { urgency: "self_care", label: "A baby who feeds well and is content: this is mostly normal" }, questions: [],
    advice: ["Go on feeding as usual.", "Watch wet nappies, feeding and how your baby behaves."], watchFor: ["your baby has green vomit, is floppy or hard to wake", "breathing is fast or hard"],
    safetyNet: "Ask your health visitor if you worry. Be seen within 24 hours if feeding drops, or your baby seems ill.",
  },
  {
    id: "small-fall-child", system: "infant_child", name: "A small fall of a child", causes: ["a small tumble", "a bruise"], specialty: "paediatrics", articleId: "head-injury", sources: ["nhs-head-injury-and-concussion"],
    recognise: { core: ["plain_child_fall"], support: ["playing_well", "fell_height"], need: all(any("child", ageUnder(16)), "plain_child_fall") },
    levels: [{ urgency: "urgent", when: ageUnder(1), label: "A fall of a baby" , sourceId: "nice-ng232" }],
    otherwise: { urgency: "self_care", label: "A small fall of a child who plays as usual" }, questions: [],
    advice: ["Comfort your child and let them rest or play.", "Watch them for a day."], watchFor: ["your child vomits, is drowsy or has a fit", "an arm or leg is not used"],
    safetyNet: "Be seen within 24 hours if your child is not as usual, or a part hurts.",
  },
  {
    id: "harmless-moment", system: "vital_signs", name: "A harmless moment or question", causes: ["a stitch, a cramp or a pulled muscle", "the usual answer of a healthy body"], specialty: "general practice", articleId: "muscle-strain", sources: ["nhs-sprains-and-strains"],
    recognise: { core: ["brain_freeze", "small_twinge", "calf_cramp_brief", "choked_on_drink", "normal_exertion", "fairground_dizzy", "swallowed_gum", "reading_normal", "medicine_doing_only", "jet_lag_only", "screen_eyes", "cold_hands_winter", "old_food_well", "tiny_wound", "funny_bone", "wore_off_lens", "wind_words"], support: ["fully_over", "brief_word"], need: all(not(any("one_leg_swelling", "recent_surgery", "headache", "wheeze", "stridor", "limb_weakness", "slurred_speech", "confused")), not(any("chest_pain", "breathless", "fainted", "testicular_pain", "vomiting", "fever", "pregnant"))) },
    levels: [{ urgency: "routine", when: any(all("small_twinge", lastedWeeks(2)), all("cold_hands_winter", any("foot_ulcer", worsening, "rash", "joint_pain"))), label: "It keeps coming back for weeks, or gets worse" }],
    otherwise: { urgency: "self_care", label: "This is harmless in somebody who is otherwise well" }, questions: [],
    advice: ["Rest for a moment and carry on as usual.", "Ask a pharmacist about questions on medicines."], watchFor: ["pain comes and stays, or is severe", "you are short of breath or faint"], safetyNet: "See a clinician within two weeks if it keeps coming back or you feel unwell.",
  },
  {
    id: "dry-cracked-skin", system: "skin", name: "Dry, cracked skin", causes: ["cold weather, washing or friction"], specialty: "dermatology", articleId: "contact-dermatitis", sources: ["nhs-atopic-eczema"],
    recognise: { core: ["cracked_skin", "nappy_like_hand"], support: ["itching", "pain"], need: any("cracked_skin", "nappy_like_hand") },
    levels: [
      { urgency: "urgent", when: any("spreading_redness", all("diabetes", any("skin_weeping", "wound_infected", "foot_ulcer")), all("cracked_skin", "fever")), label: "Cracked skin that may be infected" },
      { urgency: "routine", when: any("treatment_failed", "diabetes", "bleeding", lastedWeeks(8)), label: "Cracked skin that does not heal, or with diabetes" },
    ],
    otherwise: { urgency: "self_care", label: "Dry, cracked skin mostly heals with a thick moisturiser" }, questions: [],
    advice: ["Use a thick moisturiser several times a day.", "Wear gloves and soft shoes."], watchFor: ["redness spreads quickly, or you have a fever"], safetyNet: "See a clinician within two weeks if it does not heal.",
  },
  {
    id: "mouth-rubbed", system: "ent", name: "A rubbed or bitten spot in the mouth", causes: ["a brace, denture or sharp food", "a bite on the tongue or cheek"], specialty: "dentistry", articleId: "mouth-ulcer", sources: ["nhs-mouth-ulcers"],
    recognise: { core: ["small_mouth_rub", "wobbly_tooth", "gums_when_brushing", "socket_healing"], support: ["mouth_ulcer", "pain"], need: all(any("small_mouth_rub", "wobbly_tooth", "gums_when_brushing", all("socket_healing", not(any("severe_pain", "bleeding", "face_swelling")))), not(any("seizure", "fainted", "head_injury", "heavy_bleeding"))) },
    levels: [{ urgency: "urgent", when: any("bruise_word", "non_blanching_rash", "face_swelling", "fever"), label: "With bruises, fever or a swollen face" }, { urgency: "routine", when: any(lastedWeeks(3), all("gums_when_brushing", any("recurrent_word", "on_anticoagulant", "diabetes"))), label: "A mouth sore or bleeding gums for weeks" }],
    otherwise: { urgency: "self_care", label: "A rubbed or bitten spot in the mouth heals within days" }, questions: [],
    advice: ["Rinse with salt water.", "Put wax on a brace that rubs, and ask the dentist to adjust it."], watchFor: ["the tongue swells or you cannot swallow"], safetyNet: "See a dentist if it lasts three weeks.",
  },
  {
    id: "fussy-or-sleep-child", system: "infant_child", name: "Eating or sleeping habits of a child", causes: ["a phase of growing up"], specialty: "paediatrics", articleId: "developmental-concern", sources: ["nhs-colic"],
    recognise: { core: ["fussy_eater", "sleep_habits", "tantrum_words"], support: ["playing_well"], need: all(any("child", ageUnder(16)), any("fussy_eater", "sleep_habits", "tantrum_words"), not(any("vomiting", "poor_feeding", "seizure", "fever"))) },
    levels: [{ urgency: "routine", when: any("weight_loss", "tired"), label: "With weight loss, tiredness or slow development" }],
    otherwise: { urgency: "self_care", label: "A common phase in a child who grows and plays" }, questions: [],
    advice: ["Keep calm routines for meals and bed.", "During a night terror do not wake your child; keep them safe."], watchFor: ["there is jerking or your child cannot be woken"], safetyNet: "Ask your health visitor or practice if it goes on or your child loses weight.",
  },
  {
    id: "hair-or-sweat", system: "skin", name: "Hair, sweat and sore feet", causes: ["hormones, stress, a birth or the genes", "tight shoes"], specialty: "dermatology", articleId: "thyroid-underactive", sources: ["clinical-consensus"],
    recognise: { core: ["hair_thinning", "sweaty_words", "bunion_words"], support: ["tired"], need: all(any("hair_thinning", "sweaty_words", "bunion_words"), not(any("chest_pain", "fever", "breathless"))) },
    levels: [{ urgency: "self_care", when: all("sweaty_words", not(any("hair_thinning", "bunion_words", "treatment_failed", "weight_loss", "night_sweats", "palpitations", "self_esteem"))), label: "Sweating of hands or armpits can first be treated with strong antiperspirants" }, { urgency: "self_care", when: all("hair_after_birth", not(any("tired", "weight_loss", "palpitations"))), label: "Hair that falls in the months after a birth grows back" }, ],
    otherwise: { urgency: "routine", label: "This can be looked at on a routine visit" }, questions: [],
    advice: ["Treat hair gently.", "Use a strong antiperspirant at night."], watchFor: ["you feel very ill or have chest pain"], safetyNet: "Book a visit within two weeks.",
  },
];
