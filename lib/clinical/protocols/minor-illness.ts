import { ageUnder, all, any, lastedDays, lastedWeeks, not, shorterThanDays } from "../engine/expression";
import type { Protocol } from "./types";

/** Minor complaints and requests that no other file holds. */
export const minorIllnessProtocols: readonly Protocol[] = [
  {
    id: "iron-dark-stools", system: "poison_medicine", name: "Dark stools from iron", causes: ["iron or bismuth, which colour the stools"], specialty: "general practice", articleId: "medication-side-effect", sources: ["bnf"],
    recognise: { core: ["iron_stool_only"], support: ["looks_well", "totally_well"], patterns: [{ when: "iron_stool_only", points: 6 }], need: "iron_stool_only" },
    levels: [{ urgency: "routine", when: any("tired", "anaemia_lab"), label: "Dark stools on iron with tiredness: have the blood checked" }],
    otherwise: { urgency: "self_care", label: "Iron colours the stools dark green or black in somebody who is well" }, questions: [],
    advice: ["Go on with the iron as you were told.", "Ask a pharmacist if it upsets your stomach."], watchFor: ["stools are sticky like tar and smell foul", "you feel faint or vomit blood"],
    safetyNet: "Be seen within 24 hours if the stools are sticky like tar, or you feel weak or have stomach pain.",
  },
  {
    id: "harmless-skin-mark", system: "skin", name: "A harmless mark of the skin", causes: ["small blood vessels, rough hair roots or blocked glands", "wear and growth of healthy skin"], specialty: "dermatology", articleId: "skin-lump", sources: ["nhs-skin-tags"],
    recognise: { core: ["cherry_spots", "harmless_skin_words"], support: ["unchanged_growth", "itching"], against: ["fever", "infection_signs"], need: all(any("cherry_spots", "harmless_skin_words"), not(any("non_blanching_rash", "fever", "red_hot_skin", "bruise_word"))) },
    levels: [{ urgency: "routine", when: any("growth_changed", "bleeding", "fast_growing", "treatment_failed", "wants_removed"), label: "A mark that changes, bleeds or troubles you" }],
    otherwise: { urgency: "self_care", label: "Marks of this kind are mostly harmless" }, questions: [],
    advice: ["Leave it alone; picking makes it sore.", "Take a photo, so that you can see any change."], watchFor: ["spots do not fade under a glass and you feel ill"], safetyNet: "See a clinician within two weeks if a mark grows, bleeds or changes colour.",
  },
  {
    id: "mouth-everyday", system: "ent", name: "A harmless change of the mouth", causes: ["bacteria on the tongue and between the teeth", "a dry mouth", "small stones of the tonsils"], specialty: "dentistry", articleId: "mouth-ulcer", sources: ["nhs-mouth-ulcers"],
    recognise: { core: ["burning_mouth", "tonsil_stones", "harmless_mouth_words"], support: ["plain_question"], against: ["fever", "sore_throat", "fruity_breath"], need: all(any("burning_mouth", "tonsil_stones", "harmless_mouth_words"), not(any("fever", "fruity_breath", "hyperglycaemia", "neck_lump_words", "jaundice", "dehydrated", "thirst", "infant"))) },
    levels: [{ urgency: "routine", when: any("treatment_failed", "bleeding", "gum_bleeding", "weight_loss", lastedWeeks(12), all("burning_mouth", lastedWeeks(3)), "dental_pain"), label: "It does not clear with good care of the mouth" }],
    otherwise: { urgency: "self_care", label: "Brushing, cleaning the tongue and drinking mostly clear this" }, questions: [],
    advice: ["Brush teeth and tongue twice a day, and clean between the teeth.", "Drink enough and do not smoke."], watchFor: ["you cannot swallow or open your mouth"], safetyNet: "See a dentist or clinician within two weeks if it stays.",
  },
  {
    id: "travel-sickness", system: "poison_medicine", name: "Travel sickness", causes: ["movement that eyes and ears feel differently"], specialty: "general practice", articleId: "morning-sickness-hyperemesis", sources: ["nhs-motion-sickness"],
    recognise: { core: ["travel_sick"], support: ["nausea", "vomiting", "child"], need: all("travel_sick", not(any("fever", "headache", "abdominal_pain", "pregnant"))) },
    levels: [], otherwise: { urgency: "self_care", label: "Travel sickness can be helped with tablets from a pharmacy" }, questions: [],
    advice: ["Look at the horizon, and get fresh air.", "Ask a pharmacist for tablets that suit the age."], watchFor: ["vomiting goes on for hours after the trip"], safetyNet: "Be seen within 24 hours if vomiting does not stop after the journey.",
  },
  {
    id: "caffeine-jitters", system: "poison_medicine", name: "Jitters from caffeine", causes: ["too much caffeine"], specialty: "general practice", articleId: "palpitations", sources: ["bhf-palpitations"],
    recognise: { core: ["caffeine_jitters"], support: ["palpitations", "anxiety_words"], patterns: [{ when: "caffeine_jitters", points: 3 }], need: all("caffeine_jitters", not(any("chest_pain", "fainted", "breathless", "vomiting", "child", "heart_disease", "pregnant", "seizure"))) },
    levels: [{ urgency: "routine", when: any("recurrent_word", lastedWeeks(2)), label: "Palpitations that come back" }],
    otherwise: { urgency: "self_care", label: "Caffeine wears off within hours in somebody healthy" }, questions: [],
    advice: ["Stop caffeine for today and drink water.", "Rest until it has settled."], watchFor: ["chest pain or fainting comes on", "the heart stays very fast at rest"], safetyNet: "Be seen within 24 hours if your heart still races at rest.",
  },
  {
    id: "raynaud", system: "cardiac", name: "White fingers in the cold", causes: ["small blood vessels that close in the cold", "seldom a disease of the joints or skin"], specialty: "cardiology", articleId: "peripheral-artery-disease", sources: ["nhs-raynauds"],
    recognise: { core: ["raynaud_words", "colour_change_cold"], support: ["numbness_limb", "joint_pain"], patterns: [{ when: "raynaud_words", points: 3 }], need: all(any("raynaud_words", "colour_change_cold"), not(any("frostbite_words", "trauma"))) },
    levels: [{ urgency: "urgent", when: any("foot_ulcer", "severe_pain", all("limb_cold_numb", shorterThanDays(2))), label: "A finger that stays white or has a sore" }],
    otherwise: { urgency: "routine", label: "Fingers that go white in the cold should be looked at on a booked visit" }, questions: [],
    advice: ["Keep hands and body warm, and wear gloves.", "Stop smoking if you smoke."], watchFor: ["a finger stays white, cold and numb"], safetyNet: "Book a visit within two weeks. Be seen within 24 hours if a finger stays white or gets a sore.",
  },
  {
    id: "curved-spine", system: "musculoskeletal", name: "A curved spine", causes: ["growth of the spine to one side", "posture"], specialty: "orthopaedics", articleId: "low-back-pain", sources: ["nhs-scoliosis"],
    recognise: { core: ["spine_curve"], support: ["back_pain", "child"], patterns: [{ when: "spine_curve", points: 2 }], need: all("spine_curve", not(any("fall", "trauma"))) },
    levels: [{ urgency: "urgent", when: any("limb_weakness", "both_legs_weak", "numbness_limb", "new_incontinence", all("back_pain", "fever")), label: "A curved spine with weakness, numbness or fever" }],
    otherwise: { urgency: "routine", label: "A curve of the spine is measured on a booked visit" }, questions: [],
    advice: ["Book a routine visit.", "Stay active as usual."], watchFor: ["legs become weak or numb", "bladder or bowel control is lost"], safetyNet: "Be seen within two weeks; sooner if pain or weakness comes.",
  },
  {
    id: "noisy-breathing-baby", system: "infant_child", name: "Noisy breathing of a young baby", causes: ["a soft voice box, which grows firm", "a blocked nose"], specialty: "paediatrics", articleId: "infant-reflux", sources: ["nhs-breathing-problems-in-children"],
    recognise: { core: ["noisy_lying_baby"], support: ["infant", "drinking_ok", "looks_well"], patterns: [{ when: "noisy_lying_baby", points: 3 }], need: all("noisy_lying_baby", any("infant", ageUnder(1.5))) },
    levels: [
      { urgency: "emergency", when: any("blue_lips", "apnoea", "chest_indrawing", "lethargy", "grunting"), label: "Noisy breathing with pauses, blue colour or hard work" },
      { urgency: "urgent", when: any("fever", "poor_feeding", "breathless", "sudden:noisy_lying_baby", "poor_weight_gain"), label: "Noisy breathing with fever, poor feeding or slow growth" },
    ],
    otherwise: { urgency: "routine", label: "Noise since birth in a baby who feeds and grows is checked on a booked visit" }, questions: [],
    advice: ["Watch breathing and feeding.", "Take a short film for the visit."], watchFor: ["breathing pauses or the lips turn blue", "the skin between the ribs pulls in"], safetyNet: "Be seen within 24 hours if feeding drops or breathing gets harder.",
  },
  {
    id: "jaw-joint", system: "ent", name: "Trouble of the jaw joint", causes: ["grinding or clenching the teeth", "a strained jaw joint"], specialty: "dentistry", articleId: "dental-pain-abscess", sources: ["nhs-tmd"],
    recognise: { core: ["tmj_words"], support: ["jaw_ache", "headache", "stress_words"], patterns: [{ when: all("tmj_words", any("jaw_ache", "pain")), points: 3 }], need: all("tmj_words", not(any("chest_pain", "fever", "infant"))) },
    levels: [
      { urgency: "urgent", when: any("trismus", "face_swelling", "trauma", all("jaw_claudication", "headache", "age_over_50")), label: "A jaw that will not open, is swollen or was hit" },
      { urgency: "self_care", when: all("tmj_words", any("sleep_habits", "child", shorterThanDays(15)), not(any("treatment_failed"))), label: "A short spell of a sore or clicking jaw" },
    ],
    otherwise: { urgency: "routine", label: "A jaw that aches or clicks for weeks should be looked at" }, questions: [],
    advice: ["Eat soft food and rest the jaw.", "Use a warm pack, and try not to clench."], watchFor: ["the jaw locks and will not close or open", "jaw pain comes with chest pain or sweating"], safetyNet: "See a dentist or clinician within two weeks if it does not ease.",
  },
  {
    id: "milk-tooth", system: "ent", name: "A milk tooth that comes out", causes: ["normal change of teeth"], specialty: "dentistry", articleId: "teething", sources: ["nhs-mouth-ulcers"],
    recognise: { core: ["baby_tooth_lost"], support: ["child", "gum_bleeding"], patterns: [{ when: all("baby_tooth_lost", any("child", ageUnder(14))), points: 4 }], need: all("baby_tooth_lost", any("child", ageUnder(14)), not(any("trauma", "fall", "fever", "face_swelling"))) },
    levels: [{ urgency: "urgent", when: "heavy_bleeding", label: "A gum that does not stop bleeding" }], otherwise: { urgency: "self_care", label: "Milk teeth come out by themselves" }, questions: [],
    advice: ["Let your child bite on a clean cloth for a few minutes."], watchFor: ["bleeding does not stop"], safetyNet: "See a dentist within a day if it bleeds for more than 20 minutes.",
  },
  {
    id: "coloured-by-food", system: "abdominal", name: "Stools or urine coloured by food", causes: ["beetroot, berries or food dye"], specialty: "general practice", articleId: "haemorrhoids-rectal-bleeding", sources: ["nhs-bleeding-from-the-bottom-rectal-bleeding"],
    recognise: { core: ["red_food"], patterns: [{ when: "red_food", points: 7 }], need: all("red_food", not(any("abdominal_pain", "vomiting", "dizzy", "nearly_fainted", "blood_streak", "on_anticoagulant", "urinary_burning", "diarrhoea", "weight_loss"))) },
    levels: [{ urgency: "routine", when: lastedDays(4), label: "A red colour that stays after the food is gone" }], otherwise: { urgency: "self_care", label: "Some foods colour stools and urine red for a day or two" }, questions: [],
    advice: ["Leave the food out for three days and look again."], watchFor: ["there are clots, or blood drips by itself", "you feel faint or have belly pain"], safetyNet: "Be seen within 24 hours if it is still red after three days, or you feel unwell.",
  },
  {
    id: "early-cycles", system: "womens_health", name: "Irregular periods in the first years", causes: ["hormones that still settle"], specialty: "general practice", articleId: "heavy-periods", sources: ["nhs-periods"],
    recognise: { core: ["early_cycles"], support: ["irregular_periods", "child"], patterns: [{ when: all("early_cycles", ageUnder(17)), points: 4 }], need: all("early_cycles", ageUnder(17)) },
    levels: [{ urgency: "routine", when: any("heavy_period_words", "period_disabling", "acne_words", "tired", "pale", "missed_school", "period_pain_words"), label: "First periods that are heavy, painful or come with other troubles" }], otherwise: { urgency: "self_care", label: "Uneven cycles are normal in the first two years" }, questions: [],
    advice: ["Keep a diary of the periods."], watchFor: ["a pad is soaked every hour", "she faints"], safetyNet: "Be seen within two weeks if periods are heavy, very painful or stay away for three months.",
  },
  {
    id: "dry-nose", system: "ent", name: "A dry, crusty nose", causes: ["dry air, a cold or much blowing"], specialty: "general practice", articleId: "nosebleed", sources: ["nhs-nosebleed"],
    recognise: { core: ["dry_nose"], support: ["runny_nose"], patterns: [{ when: "dry_nose", points: 2 }], need: all("dry_nose", not(any("fever", "face_swelling", "impetigo_words", "spreading_redness"))) },
    levels: [{ urgency: "routine", when: any("treatment_failed", lastedWeeks(4), "immunosuppressed", "weight_loss"), label: "A crusty nose that does not clear" }], otherwise: { urgency: "self_care", label: "A dry nose gets better with moist air and ointment" }, questions: [],
    advice: ["Use saline drops and a thin layer of plain ointment.", "Do not pick, and keep the air moist."], watchFor: ["bleeding does not stop with pressure"], safetyNet: "See a clinician within two weeks if it stays or the skin turns red and swollen.",
  },
  {
    id: "newborn-girl-blood", system: "infant_child", name: "A trace of blood of a newborn girl", causes: ["the mother's hormones wearing off"], specialty: "paediatrics", articleId: "colic-crying", sources: ["nhs-colic"],
    recognise: { core: ["newborn_girl_blood"], patterns: [{ when: all("newborn_girl_blood", ageUnder(0.1)), points: 8 }], need: all("newborn_girl_blood", ageUnder(0.1), not(any("fever", "poor_feeding", "green_vomit", "lethargy", "abnormal_cry", "distended_abdomen"))) },
    levels: [{ urgency: "urgent", when: any("heavy_bleeding", lastedWeeks(2), "bruise_word", "umbilical_words"), label: "More than a trace, or other bleeding" }], otherwise: { urgency: "self_care", label: "A trace of blood in the first weeks is normal in newborn girls" }, questions: [],
    advice: ["Clean with water, front to back."], watchFor: ["bleeding is more than a trace", "your baby is ill, hot or floppy"], safetyNet: "Be seen within 24 hours if it goes on for more than a few days.",
  },
  {
    id: "pulse-after-effort", system: "cardiac", name: "A fast pulse with effort", causes: ["the healthy answer of the heart to effort"], specialty: "general practice", articleId: "palpitations", sources: ["bhf-palpitations"],
    recognise: { core: ["pulse_recovers"], patterns: [{ when: "pulse_recovers", points: 4 }], need: all("pulse_recovers", not(any("chest_pain", "fainted", "nearly_fainted", "dizzy", "irregular_pulse", "heart_disease", "pregnant", "fever"))) },
    levels: [{ urgency: "routine", when: any("worsening:breathless", "tired", "recurrent_word"), label: "A fast pulse with other complaints" }], otherwise: { urgency: "self_care", label: "A pulse that rises with effort and settles within minutes is normal" }, questions: [],
    advice: ["Train on, and build up step by step."], watchFor: ["chest pain or fainting with effort"], safetyNet: "See a clinician within two weeks if the pulse stays fast at rest.",
  },
  {
    id: "nettle-rash", system: "skin", name: "A nettle sting", causes: ["the hairs of stinging nettles"], specialty: "general practice", articleId: "contact-dermatitis", sources: ["nhs-allergies"],
    recognise: { core: ["nettle_sting"], support: ["itching", "rash"], patterns: [{ when: "nettle_sting", points: 4 }], need: all("nettle_sting", not(any("throat_swelling", "fainted", "face_swelling"))) },
    levels: [{ urgency: "emergency", when: any("breathless", "wheeze"), label: "A sting with trouble breathing" }, { urgency: "routine", when: lastedDays(4), label: "A rash that stays" }], otherwise: { urgency: "self_care", label: "Nettle stings settle within a day" }, questions: [],
    advice: ["Wash the skin and cool it.", "Ask a pharmacist for a cream or tablet for the itch."], watchFor: ["lips, tongue or throat swell", "breathing gets hard"], safetyNet: "See a clinician within three days if it does not settle.",
  },
  {
    id: "tattoo-piercing", system: "skin", name: "A new tattoo or piercing that heals", causes: ["normal healing", "rubbing or dry skin"], specialty: "general practice", articleId: "contact-dermatitis", sources: ["nhs-infected-piercings"],
    recognise: { core: ["skin_art"], support: ["itching"], patterns: [{ when: "skin_art", points: 2 }], need: "skin_art" },
    levels: [
      { urgency: "urgent", when: any("fever", "spreading_redness", "red_hot_skin", "infection_signs", "wound_infected", "severe_pain"), label: "A tattoo or piercing that may be infected" },
      { urgency: "routine", when: any("treatment_failed", "growth_changed", lastedWeeks(8)), label: "A bump or rash that does not clear" },
    ],
    otherwise: { urgency: "self_care", label: "Flaking, itching and a small bump are part of healing" }, questions: [],
    advice: ["Clean with salt water twice a day and do not pick.", "Leave the jewellery in while it heals."], watchFor: ["redness spreads fast or you have a fever"], safetyNet: "Be seen within 24 hours if it turns hot, swollen or leaks pus.",
  },
  {
    id: "runner-nipple", system: "skin", name: "Nipples rubbed by sport", causes: ["a shirt that rubs"], specialty: "general practice", articleId: "blister", sources: ["nhs-blisters"],
    recognise: { core: ["runner_nipple"], patterns: [{ when: "runner_nipple", points: 3 }], need: all("runner_nipple", not(any("breast_lump_word", "breast_cancer_signs", "fever", "just_delivered"))) },
    levels: [{ urgency: "routine", when: any(lastedWeeks(3), "infection_signs"), label: "A sore nipple that does not heal" }], otherwise: { urgency: "self_care", label: "Rubbed nipples heal with rest and ointment" }, questions: [],
    advice: ["Use plain ointment and a smooth shirt or tape when you run."], watchFor: ["redness spreads or you have a fever"], safetyNet: "See a clinician within two weeks if it does not heal or you feel a lump.",
  },
  {
    id: "vasectomy-request", system: "urinary_genital", name: "A wish for a vasectomy", causes: ["a planned operation"], specialty: "urology", articleId: "contraception-problem", sources: ["nhs-vasectomy"],
    recognise: { core: ["wants_vasectomy"], need: all("wants_vasectomy", not(any("fever", "testis_swelling", "bleeding"))) },
    levels: [], otherwise: { urgency: "routine", label: "A vasectomy is planned on a booked visit" }, questions: [],
    advice: ["Book a routine visit to talk it over.", "Go on with your present contraception until then."], watchFor: ["pain in a testicle comes on suddenly"], safetyNet: "Book within the next weeks; there is no hurry.",
  },
];
