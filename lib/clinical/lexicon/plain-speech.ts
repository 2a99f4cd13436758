import { any, all, not } from "../engine/expression";
import type { Lexicon } from "./types";

/** How people without medical words tell it: in long posts, in a second language, by dictation. Adds to findings of other files. */
export const plainSpeechLexicon: Lexicon = {
  findings: {
    others_mumble: { label: "others seem to mumble", kind: "context", solo: true, phrases: ["people|everyone|everybody|grandchildren|grandkids|family|wife|husband|others|they|actors ..2 mumble|mumbles|mumbling"] },
    never_dry_at_night: { label: "never dry at night so far", kind: "context", phrases: ["never ..2 dry ..3 night|nights", "never been dry", "always wet|wets ..2 bed", "still wets ..3 bed"] },
  },
  more: {
    one_leg_swelling: ["left|right ..1 leg|calf|thigh ..10 bigger|swollen|larger|fatter ..6 compared|than|other", "leg|calf ..10 bigger|larger|fatter ..6 compared|than ..3 left|right|other", "1 of ..2 calf|calves|leg|legs|thigh|thighs ..4 bigger|swollen|larger|fatter|puffy|thicker", "calf|leg|thigh ..3 bigger ..2 other"],
    limb_not_used: ["not want ..2 walk|stand|crawl|put", "cry|cries|crying|screams|scream ..3 put ..2 down|floor|feet|leg|weight", "not put ..2 weight ..3 leg|foot"],
    too_many_paracetamol: ["lemsip|cold|flu|night ..5 plus|and|with|on_top ..3 paracetamol", "5|6|7|8|9|10|12 ..2 grams|g ..4 paracetamol", "paracetamol ..10 5|6|7|8|9|10|12 ..1 grams|g"],
    hives: ["come|came|coming|broke|breaking|broken ..1 out|up ..2 lumps|bumps|blotches|weals|welts|patches ..2 all|everywhere|over", "lumps|weals|blotches|welts ..1 all over"],
    lower_abdominal_pain: ["<pain> ..2 low ..2 left|right|down|side", "low down ..2 left|right ~4 <pain>"],
    palpitations: ["heart|chest ..4 boom|thumping|galloping|jumping|drumming", "heart|chest ..0 go|goes|going ..3 fast|quick|crazy|mad|boom", "heart ..2 fast fast|fast"],
    nearly_fainted: ["almost|nearly ..1 fall|fell|collapse|collapsed|dropped ..3 when|on|if ..2 stand|standing|stood|get|got", "almost i|he|she ..0 fall|fell"],
    heart_disease: ["heart ..2 operated|operate|operation|surgery", "operation|operated ..2 on|of ..1 heart", "heart attack ..3 before|ago|past"],
    back_in_place: ["=its|it|is ..1 in now", "back in ..1 now", "popped|went|slid|put ..1 back ..1 in", "goes back ..1 in"],
    fracture_words: ["knuckle|knuckles ..8 swollen|swelled|sunken|bruised", "punched|punch ..3 wall|door|fridge|locker", "hit ..2 wall|door ..3 hand|fist|knuckles", "finger ..5 crosses|overlaps|crooked|sideways"],
    wound_infected: ["scar ..4 red|hot|weeping|oozing|leaking|pus", "weeping|oozing|leaking ..5 scar|stitches|cut"],
    restricts_food: ["had|has|have|having|with|got ..1 anorexia ..6 since|years|again|relapse|relapsed|and|on", "refused|refusing|refuses ..2 food|meals|eat ..6 days|weeks", "not eaten ..3 days|weeks ..6 only|just ..3 coffee|water|diet"],
    socket_word: ["wisdom tooth ..2 out|removed|pulled"],
    positive_pregnancy_test: ["pregnant|pregnancy ..12 test ..8 positive", "took|did ..2 test ..8 =positive ..4 pregnant|pregnancy", "2 lines ..4 test", "test ..3 2 lines"],
    leg_pain: ["thigh|thighs|legs|quads|hamstrings ..3 =sore|stiff|achy"],
    strain_words: ["thighs|legs|arms|quads|muscles ..4 =sore|stiff ..8 after|since|from ..3 run|10k|gym|workout|race|training|squats", "ran|run|did|10k|5k|marathon|squats ..10 thighs|legs|quads|calves ..4 =sore|stiff|achy"],
    estrogen_use: ["microgynon", "rigevidon", "yasmin", "marvelon", "gedarel", "levest", "cilest", "loestrin", "femodene", "nuvaring", "evra", "birth control", "hormonal contraception", "oestrogen patch|gel"],
    coughing_blood: ["cough|coughed|coughing ..8 streak|streaks|spot|spots|specks|fleck|flecks|speckle ..2 blood", "cough|coughed|coughing ..3 blood|bloody"],
    face_swelling: ["face|lips|lip|eyes|cheek ..2 big|huge|fat|balloon|ballooned|massive"],
    hot_joint: ["<bigjoint> ..4 blown|ballooned|puffed ..4 hot|red|warm", "<bigjoint> ..3 hot ..5 not bend|move"],
    mouth_ulcer: ["canker|cankers"],
    hearing_loss: ["people|everyone|everybody|grandchildren|family|wife|husband|others ..2 mumble|mumbles|mumbling", "telly|tv|television|volume ..3 up ..1 full|loud|high"],
    reduced_urine: ["=only|maybe ..0 1|2|3 ..1 wet diaper|diapers", "1|2|3 ..1 wet diaper|diapers ..8 normal|usual|normally|usually", "half ..4 wet diapers", "fewer|less|hardly ..2 wet diapers"],
    drinking_ok: ["feeding ..1 great|brilliantly|perfectly|beautifully|lots"],
  },
  composites: {
    secondary_wetting: { label: "wetting the bed again after being dry", when: all(any("bedwetting", "dry_before"), not("never_dry_at_night")) },
  },
};
