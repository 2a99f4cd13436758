import { all, any, not } from "../engine/expression";
import type { Lexicon } from "./types";

/** Harmless things of every day that people ask about, and the words that only sound like a danger. */
export const everydayLexicon: Lexicon = {
  findings: {
    food_in_excess: { label: "", kind: "context", solo: true, phrases: ["<take>|=eat|=ate|=eating|=drink|=drinking|having ..3 too much|many ..3 coffee|tea|caffeine|cola|wine|beer|chocolate|sugar|salt|cake|curry|cheese|food|sweets|fruit|water|prosecco", "took|taken|taking too much on", "<take> ..1 on too much", "eaten|ate|eating ..1 too much|many"] },
    sharp_feeling_words: { label: "", solo: true, phrases: ["stabbing|stabby ..1 pain|pains|twinge|twinges|ache|cramp|sensation|feeling", "stab of pain", "shooting ..1 pain|pains|twinge"] },
    small_twinge: { label: "a twinge for a moment", phrases: ["twinge|twinges|stitch|niggle ~12 second|seconds|moment|briefly", "a stitch ..6 run|running|ran|jog|jogging", "stitch ~5 running|run|ran|jogging|side", "twinge ~8 ran|running|bent|reached|gone|went"] },
    pizza_burn: { label: "a mouth burnt by hot food", solo: true, phrases: ["burnt|burned|scalded|burn ..6 mouth|tongue|palate|lip ..4 pizza|coffee|tea|soup|food|toastie|chip|chips|pie", "pizza burn"], implies: ["small_mouth_rub"] },
    nettle_sting: { label: "a nettle sting", solo: true, phrases: ["nettle|nettles", "stung ..2 nettle|nettles", "nettle sting|stings|rash"] },
    choked_over: { label: "choking for a moment, now over", phrases: ["choked ..6 fine|ok|okay ..1 now|since|after", "choked ..8 cleared|coughed ..8 fine|ok|okay", "went down ..2 wrong way|hole ..10 fine|ok|okay", "coughed it up|out ..6 fine|ok|okay|well"] },
    tantrum_words: { label: "tantrums", phrases: ["tantrum|tantrums", "melt down|downs", "meltdown|meltdowns", "terrible twos"] },
    calf_cramp_brief: { label: "a night cramp that went", phrases: ["cramp ~10 calf|leg|foot|toes ~16 gone|eased|went|minute|stretched|stretching", "charley horse", "leg cramps at night", "night cramps"] },
    bunion_words: { label: "a bunion, corn or sore shoe pressure", phrases: ["bunion|bunions", "corns ..3 foot|feet|toe|toes", "hammer toe", "morton*", "hallux"] },
    cracked_skin: { label: "dry, cracked skin", solo: true, phrases: ["cracked|split|dry|chapped|rough|hard ..3 heel|heels|lips|hands|knuckles|feet|fingertips|elbows", "heels|lips|hands|knuckles ..3 cracked|chapped|dry|split|rough", "dry skin", "dry flaky skin", "flaky skin"] },
    small_mouth_rub: { label: "a sore spot in the mouth", phrases: ["brace|braces|denture|dentures|retainer|wire ~6 rub|rubbed|rubbing|rubs|digging|sore|cut|scratching", "bit|bitten ..2 tongue|cheek|lip ~10 crisps|eating|chewing|sore|lunch|dinner|toast", "burnt|burned ..3 mouth|tongue|palate ..4 pizza|coffee|tea|soup|food"] },
    baby_poo_normal: { label: "a baby's stools of another colour", phrases: ["poo|poos|poop|nappy|nappies|stool|stools|diaper|diapers ..6 green|mustard|yellow|seedy|orange|grainy", "green|mustard|yellow|seedy|orange ..3 poo|poos|poop|nappy|nappies|stools|stool"] },
    baby_harmless: { label: "something that healthy babies do", phrases: ["sneezes|sneezing|sneezy ..8 newborn|baby|old", "newborn|baby|old ..6 sneezes|sneezing|sneeze|snuffly|snuffles|grunts|hiccups|startles|startle|jumps|windy", "grunting ..4 sleep|wind|poo|pooing", "snuffly|snuffles", "strains|straining|goes red|grunts ..6 poo|poos|pooing|poop", "milk spots|rash", "milia", "baby acne", "peeling|flaky skin ~8 newborn|hands|feet", "startle|startles|startled|jumpy ..5 sleep|noise|noises", "breastmilk jaundice ok", "cluster feeding|feeds", "cluster feeds", "moro reflex", "sleep regression", "not sleeping through", "hands|feet ..3 cool|cold|blotchy ~8 warm body|tummy|chest", "soft spot ..5 pulse|pulses|pulsing|pulsate|beating"] },
    fussy_eater: { label: "a picky eater", phrases: ["fussy|picky ..1 eater|eating|eat", "picky|fussy ..2 food|foods|meals", "only eats ..6", "will only eat ..6", "refuses|refusing ..2 vegetables|veg|greens|dinner", "will not eat vegetables|veg|greens|fruit"] },
    sleep_habits: { label: "a sleep habit", phrases: ["night terror|terrors", "nightmare|nightmares", "sleep walking|sleepwalking|sleepwalks|sleepwalked|sleepwalk", "talks|talking ..3 sleep", "holds|hold ..1 breath ..6 tantrum|cross|told off", "grinds|grinding ..2 teeth", "teeth grinding", "will not nap", "early waking|riser", "wakes ..3 5am|6am"] },
    sweaty_words: { label: "heavy sweating", phrases: ["sweaty ..1 palms|hands|feet|armpits|underarms", "armpits|underarms ..4 sweat|sweating|sweaty|soaked", "hyperhidrosis", "smelly feet|armpits", "body odour", "body odor"] },
    hair_thinning: { label: "thinning hair", phrases: ["hair ..4 falling|fall|thinning|shedding|loss|coming out", "losing ..3 hair", "alopecia", "bald patch|patches|spot|spots", "receding ..1 hairline", "going bald"] },
  },
  composites: {
    plain_child_fall: { label: "a small fall without harm", when: all("trivial_fall", not(any("fainted", "unconscious", "vomiting", "repeated_vomiting", "lethargy", "confused", "limb_not_used", "deformity", "bleeding", "laceration_word", "bruising_head", "seizure", "head_injury"))) },
    well_baby: { label: "a baby who is well", when: all("infant", not(any("fever", "poor_feeding", "lethargy", "floppy", "green_vomit", "rectal_bleeding", "jelly_stool", "jaundice", "breathless", "apnoea", "blue_lips", "reduced_urine", "weight_loss", "pale_stools_dark_urine", "black_stool", "vomiting", "chest_indrawing", "grunting", "unwell", "non_blanching_rash"))) },
  },
};
