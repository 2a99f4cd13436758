import { ageFrom, ageUnder, all, any, atLeast, not, vitalFrom } from "../engine/expression";
import type { Lexicon } from "./types";

/** How people who watch an emergency describe it: what they see, in everyday pictures, without naming what is wrong. */
export const emergenciesLexicon: Lexicon = {
  classes: {
    count_pills: "6|7|8|9|12|14|15|16|18|20|22|24|25|28|30|32|35|36|40|45|48|50|56|60|70|80|90|100",
    risky_drug: "propranolol|amlodipine|diltiazem|verapamil|bisoprolol|atenolol|metoprolol|digoxin|amitriptyline|nortriptyline|venlafaxine|citalopram|sertraline|fluoxetine|quetiapine|olanzapine|diazepam|zopiclone|codeine|tramadol|morphine|oxycodone|pregabalin|gabapentin|metformin|gliclazide|lithium|colchicine|paracetamol|tylenol|acetaminophen|aspirin|ibuprofen|naproxen|antihistamines|sleepers|beta|mirtazapine|lorazepam|clonazepam|xanax|bupropion|lamotrigine|valproate|carbamazepine|dosulepin|promethazine|diphenhydramine|benadryl|nytol",
  },
  findings: {
    chest_clutching: {
      label: "holding the chest",
      phrases: ["holding|clutching|clutched|gripping|grabbing|grabbed|grabs|clutches|clasping|rubbing|holds ..1 his|her|their chest", "hand|hands|fist ..2 on|over|to|against ..1 his|her chest", "fist ..3 chest", "levine*"],
      implies: ["chest_pain"],
    },
    grey_colour: {
      label: "a grey colour",
      kind: "sign",
      phrases: ["gone|went|turned|looks|looking|looked|face ..4 gray|ashen|waxy|putty|pasty", "gone ..1 funny|horrible|terrible|awful|bad color", "gray ..2 face|color|sweaty|clammy|sweating", "color of ..2 putty|ash|paper|sheet|chalk|wax|ghost", "white as ..2 sheet|ghost", "ashen", "color ..2 drained", "deathly pale|white"],
      implies: ["pale"],
    },
    came_over_weak: {
      label: "a sudden weak, faint feeling",
      phrases: ["came|come|coming|gone|went over ..3 weak|faint|funny|queer|strange|ill|clammy|sweaty|dizzy|odd|unwell", "all weak and", "funny turn", "sudden ..2 weakness|exhaustion|fatigue", "suddenly ..3 exhausted|drained|weak|ill|unwell|dreadful|awful", "felt|feels ..2 dreadful|ghastly", "off legs", "off his|her|my legs"],
      implies: ["tired"],
    },
    cannot_make_sound: {
      label: "not being able to make a sound",
      phrases: ["can not ..3 sound|noise|cough|speak|breathe ~14 eating|dinner|food|steak|meat|meal|lunch|ate|bread|sweet|grape|sausage", "eating|dinner|food|steak|meat|meal|lunch|ate|bread|sweet|grape|sausage ..16 can not ..3 breathe|cough|speak|sound|noise|talk", "grabbed|clutching|clutched|grabbing|holding|clutches|pointing ..3 throat", "hands ..2 around ..2 own throat", "bringing|brought ..2 heimlich", "heimlich|back blows|abdominal thrusts"],
      implies: ["choking"],
    },
    hanging_part: {
      label: "a part of the body nearly cut off",
      phrases: ["finger|thumb|toe|fingertip|hand|ear|nose|foot ..6 hanging|dangling|hangs|holding ..2 by|on|off ..6 skin|thread|flap|tendon|bit", "hanging|dangling ..3 by|on ..6 skin|thread", "partially|partly|almost|nearly ..2 severed|amputated", "table|circular|band|chain|miter|jig saw ~10 hand|finger|fingers|thumb|leg|arm|wrist", "chainsaw|bandsaw|grinder|lathe|woodchipper|mower|lawnmower|shredder ~8 hand|finger|fingers|thumb|leg|arm|wrist|foot|toes", "bone ..3 white|see|showing ~6 cut|finger|thumb|leg|arm"],
      implies: ["amputation_words"],
    },
    pills_counted: {
      label: "many tablets taken",
      kind: "context",
      phrases: ["=took|swallowed|necked|downed|=taken ..1 <count_pills> ..3 <risky_drug>", "=took|swallowed|necked|downed|=taken ..2 <count_pills> ..4 pills|tablets|capsules|caps|tabs", "=took|=taken|swallowed|necked|downed ..3 strip|strips|blister|sheet|box|boxes|packet|packets|pack|packs|tub ..3 <risky_drug>|pills|tablets"],
      implies: ["overdose"],
    },
    last_drink_days: {
      label: "no alcohol for some days",
      kind: "context",
      phrases: ["last ..2 drink ~6 hours|days|day|yesterday|ago|since", "since|after ..3 last ..1 drink|alcohol|vodka|beer", "stopped|quit|quitting ..4 drinking|alcohol|drink|booze|vodka ..6 days|hours|yesterday|abruptly|suddenly|ago", "not had ..2 drink|alcohol ..3 days|since|yesterday", "abstinen*"],
    },
    sees_crawlers: { label: "seeing things that are not there", phrases: ["seeing|sees|saw ..3 insects|bugs|spiders|ants|rats|snakes|people|things|shadows ~8 wall|walls|crawling|ceiling|there|bed", "bugs|insects|spiders|ants ..3 crawling", "picking at ..3 air|sheets"], implies: ["visual_hallucination"] },
    sudden_bruises: { label: "bruise-like spots", phrases: ["little|tiny|small ..1 bruises ..4 appeared|appearing|come|coming|all|over", "bruise|bruises ..3 appeared|appearing|spreading ..4 tummy|legs|arms|body", "spots ..3 like ..2 bruise|bruises", "bruise like ..2 spots|rash|marks", "blotches ..4 purple|bruise"] },
    window_for_air: { label: "having to sit up or open a window for air", phrases: ["window ~5 air|breath|breathe", "gulping|gasping|fighting|desperate|starved ..2 air|breath", "bolt upright ..4 breath|breathe|gasping|air", "can not ..2 get ..3 air ..2 in", "drowning ~5 fluid|lungs|chest|breath|water ~8 breath|breathe|lie|lungs", "bubbling|gurgling|gurgly|rattling ..2 chest|breath|breathing|breaths|lungs", "can not ..2 catch ..2 breath", "puffing and blowing", "heaving ..2 for breath"], implies: ["severe_breathless"] },
    jaw_ache: { label: "an aching jaw", phrases: ["jaw|jaws ~3 ache|aching|aches|pain|hurts|sore|tight|heavy", "toothache ~8 arm|chest|sweat|sweating", "teeth ..2 ache|aching ~8 arm|chest|sweating"] },
    belching: { label: "burping", phrases: ["burp|burping|burps|belch|belching|windy", "trapped wind"] },
    toothache_words: { label: "", phrases: ["dentist", "tooth ..3 decay|hole|cavity|filling", "wisdom tooth", "gum|gums ..3 swollen|abscess", "tmj", "grind ..2 teeth", "clicking jaw"] },
    new_hoarseness: { label: "new hoarseness", phrases: ["new|sudden ..1 hoarseness|hoarse", "hiccups ~6 vertigo|dizzy|spinning|swallow", "trouble swallowing ~8 dizzy|spinning|vertigo", "ptosis|horner*", "nystagmus ..3 vertical|direction", "dysphagia", "past pointing", "dysmetria", "truncal"] },
    numb_face: { label: "a numb face", phrases: ["face|cheek ..3 <numb>", "<numb> ..3 face|cheek"] },
    fast_dark_skin: { label: "skin that turned dark within hours", phrases: ["red to ..2 purple|black|blue", "purple|black|dusky|gray ..4 in|within|over hours|hour|minutes", "spreading ..4 hours|hour|minutes|fast|rapidly|visibly ~12 purple|black|dusky|blisters", "purple|black|dusky|blisters ~14 spreading ..3 fast|rapidly|hours|hour|visibly|minutes"], implies: ["dusky_skin"] },
    pain_beyond_looks: { label: "pain far worse than it looks", phrases: ["out of proportion", "out of ..1 world", "worse than ..2 looks", "pain ~4 disproportionate", "agony ..4 touch", "can not bear ..3 touched"], implies: ["severe_pain"] },
    eaten_word: { label: "", kind: "context", phrases: ["ate|eaten|eating|swallowed|bite|bitten|licked|tasted|had ..4 cookie|cake|biscuit|chocolate|curry|sauce|ice|dessert|meal|restaurant|takeaway|satay"] },
    water_fear: { label: "being unable to swallow water", phrases: ["can not ..2 bear|stand|face|swallow|drink ..3 water", "afraid|scared|terrified|fear ..3 water", "hydrophobia", "spasm|spasms|choke|gag|gags ~5 water", "sight of water"] },
    feeble_pulse: { label: "a weak pulse", kind: "sign", phrases: ["pulse ..3 weak|thready|feeble|faint|barely", "thready pulse", "can hardly|barely feel ..3 pulse"] },
  },
  composites: {
    arm_jaw_ache_ill: { label: "an aching arm or jaw with looking ill", when: all(ageFrom(40), any("pain_to_arm_jaw", all("arm_pain", "jaw_ache")), any("grey_colour", "sweating", "came_over_weak", "breathless", "nausea", "vomiting", "belching", "nearly_fainted", "pale"), not(any("trauma", "reproducible_chest_pain", "toothache_words", "fever"))) },
    central_vertigo: { label: "spinning with signs from the brain", when: all(any("vertigo", "spinning", "sudden:dizzy", "sudden:balance_loss"), any("new_hoarseness", "double_vision", "slurred_speech", "face_droop", "arm_weakness", "numb_face", all(any("cannot_bear_weight", "balance_loss"), any("headache", "neck_pain", ageFrom(50)), any("sudden:vertigo", "sudden:spinning", "sudden:dizzy", "vomiting"))), not(any("past:spinning", "past:vertigo"))) },
    necrotising_picture: { label: "skin that turns purple or black within hours with great pain", when: all("fast_dark_skin", any("severe_pain", "severe:pain", "pain_beyond_looks", "fever", "unwell", "diabetes", "looks_very_ill")) },
    food_allergy_reaction: { label: "sickness or a changed voice after a food one is allergic to", when: all("known_allergy", any("ingestion_child", "allergen_exposure", "eaten_word"), atLeast(2, any("vomiting", "severe_abdominal_pain", "abdominal_pain"), any("hoarse_word", "hoarse", "throat_swelling", "muffled_voice", "cannot_swallow", "stridor"), any("breathless", "wheeze", "cough"), any("hives", "face_swelling"), any("nearly_fainted", "fainted", "floppy", "pale", "lethargy", "came_over_weak"))) },
    rabies_signs: { label: "tingling at an animal bite, or trouble with water after it", when: all(any("animal_bite_abroad", "bite_words"), any("water_fear", all("animal_bite_abroad", any("confused", "agitated_word")))) },
    silent_heart_pattern: {
      label: "sudden sweating, sickness and weakness in an older person",
      when: all(
        any(ageFrom(60), all(ageFrom(45), "diabetes")), "sweating",
        atLeast(2, any("nausea", "vomiting"), any("came_over_weak", "sudden:tired", "nearly_fainted", "looks_very_ill"), any("pale", "grey_colour", "hypotension"), any("breathless", "upper_abdominal_pain", "arm_pain", "jaw_pain", "heartburn")),
        not(any("fever", "diarrhoea", "hypoglycaemia", "low_sugar_word", "panic_pattern", "vertigo", "vasovagal_pattern", "hot_flushes")),
      ),
    },
    meningitis_picture: {
      label: "a flu-like illness with a stiff neck and dislike of light or new spots",
      when: all(any("fever", "influenza_named", "vomiting", "headache", "unwell", "chills", "body_aches"), any(all("neck_stiffness", any("light_sensitivity", "non_blanching_rash", "sudden_bruises")), all("light_sensitivity", any("non_blanching_rash", "sudden_bruises")))),
    },
    withdrawal_shakes: {
      label: "shaking and seeing things after stopping drink",
      when: all(any("last_drink_days", "stopped_drinking", "withdrawal_alcohol"), any("alcohol_excess", "drinking_problem", "heavy_drinking", "withdrawal_alcohol", "last_drink_days"), any("visual_hallucination", "confused", "seizure", all(any("tremor", "sweating"), vitalFrom("heartRate", 120)))),
    },
    child_projectile_loss: { label: "forceful vomiting in a young baby who loses weight", when: all(ageUnder(0.4), "projectile_vomit", any("weight_loss", "poor_weight_gain", "reduced_urine")) },
  },
  more: {
    sweating: ["sweat ..2 dripping|pouring|running|rolling", "dripping|pouring|dripping with sweat", "soaked ..2 sweat", "beads of sweat", "wringing wet", "in ..1 cold sweat"],
    neck_stiffness: ["neck ..4 plank|board|concrete|wood|brick|rod", "neck ~3 locked ~10 fever|headache|light", "can not ..3 look down", "neck ..3 will not bend", "can not ..2 put|get ..2 chin"],
    light_sensitivity: ["light ..2 killing|kills|agony|torture|unbearable", "curtains ..3 closed|shut|drawn ~8 headache|head|light", "screams|cries ..4 light", "can not ..2 bear|tolerate|look ..4 light|lights", "shielding ..2 eyes", "hates ..2 light"],
    slurred_speech: ["talking ..4 rubbish|gibberish|nonsense|gobbledygook|garbage|mumbo", "speaking ..3 rubbish|gibberish|nonsense", "could|can not ..2 get ..3 words ..2 out", "words ..4 would not come", "words ..3 come|came out wrong|jumbled|scrambled|mixed", "speech ..3 went|gone|came out", "sounds|sounded|sounding ..2 drunk", "mouth ..3 would not work", "word salad", "aphasia|aphasic|dysphasia|dysphasic|dysarthria|dysarthric"],
    vasovagal_words: ["stood|standing ..6 hour|hours|church|choir|assembly|queue|parade|concert|kitchen", "hot ..2 church|hall|classroom|tube|kitchen|crowd|queue|concert", "hot ..2 swimmy|swimmy", "flu jab|blood test|piercing|tattoo"],
    projectile_vomit: ["shoots|shoot|shooting|shot|flies|flew|sprays|comes|came ..3 across|out ..4 room|floor|bed|sofa", "hits|hit ..2 wall|tv ~8 milk|vomit|sick|feed", "exorcist", "starving|hungry|ravenous ..2 straight|right|immediately ..1 after"],
    pink_froth: ["pink ..2 bubble|bubbles|bubbly|spit|phlegm|sputum|spume", "bubbles ..3 pink|bloody|blood", "froth|frothing|foam ..4 mouth ~8 breath|breathing|breathless|chest"],
    crushing_chest_pain: ["tight|tightness|heavy|heaviness|squeezing|pressure ..2 across ..3 front|top|middle|upper|shoulders", "tight|heavy|pressure ..3 behind ..2 breastbone|sternum", "chest|breastbone ..4 clamp|clamped|squashed|squash|crushed|compressed|strangled", "lead|concrete|brick|anvil|horse|car|truck|ton|tonne ..5 chest", "like ..4 belt|strap|bear|cable ..6 chest"],
    vision_loss: ["sight|vision|eyesight ..1 went|gone|vanished|disappeared ~6 eye|1", "eye ..2 went|gone ..1 black|dark|blind|dead", "everything ..2 went ..2 black ..2 1|left|right eye", "blind|shutter|veil ..3 came|come|coming|dropped ~4 eye|vision|sight", "can not see ..3 thing ~6 eye", "eye ..3 stopped working"],
    braxton: ["tightening|tightenings ~14 fade|fades|ease|eases|stop|stops|go|goes|settle|settles|irregular|then", "practice contractions|contraction", "irregular ..2 tightening|tightenings|contractions"],
    stridor: ["noise|sound ~6 even|when ..4 calm|resting|asleep|sleeping|still|quiet", "noise|sound|whistle|squeak|rasp|honk ~4 each|every ..1 breath", "noisy breathing ~6 rest|calm|asleep|still|croup", "breathing ..3 like ..3 saw|donkey|seal|squeaky|dog ~6 in|rest|calm"],
    chest_indrawing: ["chest ..2 sucks|sucking|sucked|pulling|pulls|caves|caving ..2 in", "sucking ..2 in ..2 under ..2 ribs", "throat ..3 sucks|sucking|sucked in", "dip|hollow ..4 neck|throat|ribs ~6 breath|breathing|breathe", "shoulders ..3 up and down", "heaving chest|ribs", "tummy ..3 seesaw|see-saw|pumping|heaving"],
    command_voices: ["god|devil|jesus|angels|tv|radio|satan ..3 giving|telling|tells|ordering|commanding|instructing|told ..4 jump|kill|hurt|fly|die|cut|harm|burn|stab|instructions|orders", "instructions|orders|commands ..3 to jump|kill|hurt|fly|die|harm|burn|stab"],
    head_injury: ["fell|dropped|rolled|tumbled|falls ..4 changing|table|bed|sofa|counter|arms|highchair|stairs ~16 boggy|lump|swelling|bump|vomiting|sick|drowsy|sleepy ~4 head"],
    fluid_nose_ear: ["boggy ..3 lump|swelling|bump|head", "soft|squishy|spongy ..2 lump|swelling ~6 head|skull|scalp"],
    cannot_speak_sentences: ["can not ..2 make ..2 sound|noise", "no sound ..3 coming"],
  },
};
