import { all, any, not } from "../engine/expression";
import type { Lexicon } from "./types";

/** Wordings of minor illness, of lasting trouble and of requests, as they are met in pharmacies and on booked visits. */
export const minorIllnessLexicon: Lexicon = {
  findings: {
    every_cycle: { label: "", kind: "context", phrases: ["every month|cycle|period|time", "each month|cycle|period", "for|over|past|last ..3 months|year|years", "months|years now", "day 1|2|3|4", "first|second|heaviest ..1 day|days", "getting heavier|worse ..4 year|months"] },
    flood_words: { label: "flooding or large clots", phrases: ["large|big|huge ..2 clots", "clots ..4 size of", "flooding ~6 pads|towel|clothes|bed", "flooding through ..4 pad|pads|clothes|everything", "soaking through"], implies: ["vaginal_bleeding"] },
    dark_stool: { label: "dark stools", phrases: ["dark|darker|greenish|blackish|black|grey ..3 stool|stools|poo|poos|poop|motions|motion", "stool|stools|poo|poos|poop|motions ..5 dark|darker|black|blackish"] },
    strained_back: { label: "a strained back", phrases: ["strained|strain|pulled|twisted ..4 back"], implies: ["low_back_words"] },
    loo_count: { label: "many loose stools", phrases: ["on|to ..1 loo|toilet|bathroom ..2 3|4|5|6|7|8|9|10 ..1 times ..4 today|night|morning|since", "loo|toilet 4|5|6|7|8|9|10 times ..6 curry|takeaway|food|meal", "curry|takeaway|food|meal|chicken ..14 on ..1 loo|toilet"], implies: ["diarrhoea"] },
    cherry_spots: { label: "small red spots of blood vessels", phrases: ["bright|tiny|small|flat|pin* ..3 red ..2 dots|spots|dot|spot|moles ..10 years|ages|old|not itch|itchy|harmless", "cherry angioma|angiomas|spots", "campbell de morgan*", "red dots|spots ..4 chest|tummy|stomach|trunk|torso ..8 years"], solo: true },
    harmless_skin_words: { label: "a harmless mark of the skin", phrases: ["keratosis pilaris", "chicken skin", "milia", "milium", "stretch marks", "striae", "freckle|freckles", "age spots", "liver spots", "sun spots", "seborrheic keratosis|keratoses|wart|warts", "stuck on ..2 spot|spots|warts|lesion|lesions|growth", "sebaceous hyperplasia", "fordyce*", "spider veins|vein", "thread veins", "broken veins", "birthmark ..6 unchanged|years|always|same", "tiny white bumps|spots|dots ..4 eyes|eye|cheeks|face|nose", "pearly penile papules", "goosebump|goosebumps|sandpaper ..4 skin|arms|thighs", "rough ..2 bumps ..4 arms|thighs|bottom"] },
    burning_feet: { label: "burning feet", solo: true, phrases: ["feet|toes|soles|foot ..3 burn|burning|burns", "burning ..2 feet|soles|toes", "burning feet"], implies: ["feet_numbness"] },
    tonsil_stones: { label: "tonsil stones", phrases: ["tonsil ..1 stone|stones", "tonsilloliths|tonsilliths", "white|smelly|yellow ..3 stones|lumps|bits|balls ..4 tonsil|tonsils|throat"] },
    harmless_mouth_words: { label: "a harmless change of the mouth", phrases: ["bad breath", "breath ..3 smells|smelly|stinks|stink|smell", "halitosis", "morning breath", "coated tongue", "tongue ..3 coated|coating|furry", "white|furry|yellow ..1 coating|film ..3 tongue", "geographic tongue", "fissured tongue", "hairy tongue", "dry|chapped lips", "lips ..2 dry|chapped|peeling|cracked", "taste buds|bud ..3 swollen|sore|inflamed", "lie bump|bumps", "little|tiny bump ..3 tongue"] },
    travel_sick: { label: "travel sickness", phrases: ["car|travel|motion|sea|boat|coach|bus ..1 sick|sickness", "carsick|seasick|carsickness|seasickness"], solo: true },
    caffeine_jitters: { label: "jitters from caffeine", phrases: ["3|4|5|6|7|8|many|much ..2 coffee|coffees|espressos|redbulls|bull ..8 jittery|jitters|shaky|wired|racing|quick|fast", "jittery|jitters|shaky|wired ..8 coffee|coffees|caffeine|energy"] },
    not_walking: { label: "not walking yet", phrases: ["not ..3 walk|walking", "will not ..2 walk"] },
    early_pill_spotting: { label: "spotting after starting a new pill, implant or coil", phrases: ["=spotting|bleeding|bleed ..14 started|starting|new|first|since ..8 pill|minipill|implant|coil|mirena|injection|depo|cerazette|desogestrel", "started|starting|new|first ..8 pill|minipill|implant|coil|mirena|injection|depo|cerazette|desogestrel ..12 =spotting|bleeding"], implies: ["contraception_words"] },
    cruising: { label: "standing and walking along furniture", phrases: ["cruises|cruising|furniture|pulls|pulling|crawls|crawling ..2 up|along|round|around|furniture|everywhere|well|to", "bum shuffles|shuffling|shuffler", "walks|walking ..3 holding|furniture|held"] },
    pharmacy_question: { label: "", kind: "context", phrases: ["what|which|anything|something|stuff|cream|tablets|remedy ..6 chemist|pharmacy|pharmacist|boots|superdrug", "over the counter", "otc", "chemist|pharmacy|pharmacist ..4 sell|give|buy|recommend|help", "can i buy", "what can i buy|get|use|take|try|do"] },
    wants_vasectomy: { label: "a wish for a vasectomy", kind: "context", phrases: ["want|wants|wanting|like|get|getting|arrange|book|about|considering|thinking|asking|interested|have|having|refer|referral|how ..6 vasectomy|snip", "vasectomy ..4 reversal|reversed|referral|consultation|waiting"], solo: true },
  },
  composites: {
    iron_stool_only: { label: "dark stools on iron in somebody well", when: all(any("dark_stool", "black_stool"), "iron_or_bismuth", not(any("dizzy", "nearly_fainted", "fainted", "vomiting_blood", "abdominal_pain", "breathless", "on_anticoagulant", "nsaid_use", "tachycardia"))) },
  },
};
