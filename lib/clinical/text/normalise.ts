import { MISSPELLINGS } from "./misspellings";
import { NUMBER_WORDS, SHORTHAND, UPPERCASE_SHORTHAND } from "./shorthand";

/** Upper bound of characters that are read of one message; the rest is ignored to keep time bounded. */
export const MAX_CHARACTERS = 20_000;

/** Stands for a slash between words while shorthand such as "c/o" is opened; a private-use character nobody types. */
const SLASH = "\uE000";

const TENS_AND_UNITS = /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[-\s](one|two|three|four|five|six|seven|eight|nine)\b/gu;

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  // "can t", "i m", "he s": apostrophes lost on the way
  [/\b(can|won|don|doesn|didn|isn|wasn|hasn|haven|couldn|wouldn|shouldn|aren|weren) t\b/gu, "$1't"],
  [/\b(i) (m|ve|d)(?= )/gu, "$1'$2"],
  [/\b(he|she|it|there|that) s\b/gu, "$1's"],
  [/\b(?:can't|cannot|cant)\b/gu, "can not"],
  [/\bwon't\b|\bwont\b/gu, "will not"],
  [/\bshan't\b/gu, "shall not"],
  [/\b(does|do|did|is|was|has|have|had|could|would|should|are|were|must|need|ai)n'?t\b/gu, "$1 not"],
  [/\b(i)'?m\b/gu, "$1 am"],
  [/\b(i|you|we|they)'?ve\b/gu, "$1 have"],
  [/\b(you|we|they)'re\b/gu, "$1 are"],
  [/\b(\w+)'ll\b/gu, "$1 will"],
  [/\b(i|you|he|she|we|they|it)'d\b/gu, "$1 had"],
  [/\b(he|she|it|there|that|what|who|here)'s\b/gu, "$1 is"],
  [/\btheres\b/gu, "there is"],
  [/\b(he|she)s\b/gu, "$1 is"],
  [/(\w)'s\b/gu, "$1"],
  [/(\w)'(?=\s|$)/gu, "$1"],
];

/** British to American spelling of medical roots, so that one phrase serves both. */
const SPELLING_ROOTS: readonly (readonly [RegExp, string])[] = [
  [/oedema/gu, "edema"], [/haem/gu, "hem"], [/aemi/gu, "emi"], [/oesoph/gu, "esoph"], [/oestr/gu, "estr"], [/rrhoea/gu, "rrhea"],
  [/pnoea/gu, "pnea"], [/paedi/gu, "pedi"], [/anaes/gu, "anes"], [/foet/gu, "fet"], [/faec/gu, "fec"], [/gynae/gu, "gyne"],
  [/caec/gu, "cec"], [/orrhea/gu, "orrhea"], [/colour/gu, "color"], [/tumour/gu, "tumor"], [/behaviour/gu, "behavior"],
  [/diarrhoea|diarhea|diarrea|diahrrea|diarreah|diahrea|diahorrea|diarrhorea|diarhoea/gu, "diarrhea"], [/centre\b/gu, "center"], [/litre/gu, "liter"], [/metre/gu, "meter"],
  [/\bfibre/gu, "fiber"], [/sulph/gu, "sulf"], [/\bgrey\b/gu, "gray"], [/\bnappy\b/gu, "diaper"], [/\bnappies\b/gu, "diapers"],
  [/\bmum(?:my)?\b/gu, "mom"], [/\bpyjama/gu, "pajama"], [/\bmould/gu, "mold"], [/\btyre/gu, "tire"], [/isation\b/gu, "ization"],
  [/([a-z]{4,})ise(d|s)?\b/gu, "$1ize$2"], [/paralyz/gu, "paralys"],
];

function applyAll(text: string, rules: readonly (readonly [RegExp, string])[]): string {
  let out = text;
  for (const [pattern, replacement] of rules) out = out.replace(pattern, replacement);
  return out;
}

function expandUppercase(text: string): string {
  return text.replace(/\b[A-Z]{2,4}\b(?! (?:class|lesson|teacher|at school|fine|today|kit))/gu, (word) => UPPERCASE_SHORTHAND[word] ?? word);
}

/**
 * One spelling for what people write in many: lower case, plain quotes and dashes, contractions opened
 * ("can't" → "can not"), shorthand opened ("46M", "c/o", "SOB", "b4"), number words as digits, British medical
 * roots as American. Sentence marks, commas and numbers stay. Used on patient text and on lexicon phrases alike.
 */
export function normalise(raw: string): string {
  let text = raw.slice(0, MAX_CHARACTERS).normalize("NFKC").replace(/[^\S\n]+/gu, " ").trim();
  text = text.replace(/[\u2018\u2019\u02BC\u00B4`]/gu, "'").replace(/[\u201C\u201D]/gu, '"').replace(/[\u2010-\u2015\u2212]/gu, "-");
  text = text.replace(/[\u00BA\u00B0]\s?(?=[CFcf]?\b)/gu, " degrees ").replace(/\u00BD/gu, " 0.5").replace(/≥|>=/gu, " over ").replace(/≤|<=/gu, " under ");
  text = text.replace(/(?<=[A-Za-z]) ?& ?(?=[A-Za-z]{2})/gu, " and ");
  // A message wholly in capitals is a style, not a set of abbreviations.
  const letters = text.replace(/[^A-Za-z]/gu, "");
  const shouting = letters.length > 12 && letters.replace(/[^A-Z]/gu, "").length / letters.length > 0.7;
  // Chart notes: "R flank", "cough 7/52", "P 116".
  if (!shouting) text = expandUppercase(text.replace(/\bR (?=[a-z]{3})/gu, "right ").replace(/\bL (?=[a-z]{3})/gu, "left ").replace(/\bP (?=\d{2,3}\b)/gu, "pulse "));
  // "5/52 M, hot" opens with an age; "cough 5/52, F 40" and "3/12 F 52" name a duration.
  for (const [unit, name] of [["52", "week"], ["12", "month"], ["7", "day"]] as const) {
    text = text.replace(new RegExp(`(?:(?<=^|[.;(\\n]\\s?)(\\d{1,2})\\/${unit} ?|\\b(\\d{1,2})\\/${unit} ?old )([MF])\\b(?! ?,? ?\\d)`, "gu"), (_, first: string | undefined, second: string | undefined, sex: string) => `${first ?? second ?? ""} ${name} old ${sex}`);
  }
  text = text.replace(/(?<![\d/])\b(\d{1,2})\/7\b/gu, "$1 days").replace(/(?<![\d/])\b(\d{1,2})\/52\b/gu, "$1 weeks").replace(/(?<![\d/])\b(\d{1,2})\/24\b(?!\/)/gu, "$1 hours").replace(/(?<!(?:vision|acuity|va|eye|left|right)[ :]*)(?<![\d/])\b([1-9]|1[0-8])\/12\b(?!\/)/giu, "$1 months");
  text = text.toLowerCase();
  text = text.replace(/(\d),(\d{3})\b/gu, "$1$2");
  text = text.replace(TENS_AND_UNITS, (_, tens: string, unit: string) => String(Number(NUMBER_WORDS[tens]) + Number(NUMBER_WORDS[unit])));
  text = text.replace(/[a-z]+/gu, (word) => (Object.hasOwn(NUMBER_WORDS, word) ? (NUMBER_WORDS[word] ?? word) : word));
  text = text.replace(/\b(\d{1,3}) point (\d)\b/gu, "$1.$2");
  text = text.replace(/\bd ?(?:&|\+|n|and) ?v\b|\bv ?(?:&|\+) ?d\b/gu, "diarrhea and vomiting").replace(/\bn ?(?:&|\+) ?v\b/gu, "nausea and vomiting");
  text = text.replace(/\b(\d{1,3})\s?(?:y\s?\/\s?o|y\.o\.?|yo|yrs?\.?\s?old|years?\s?old|yr?\s?olds?|years?-?\s?olds?|-?\s?year-?\s?old)\b/gu, "$1 year old");
  text = text.replace(/\b(\d{1,3})\s?[-\s]?(?:y|yrs?|years?)[-\s]?(?:old|of age)\b/gu, "$1 year old");
  // chart fractions: "5/52" is five weeks, "3/12" three months, "2/7" two days
  text = text.replace(/\b(\d{1,2})\/52\b/gu, "$1 weeks").replace(/\b(\d{1,2})\/12\b(?!\/)/gu, "$1 months").replace(/\b([1-6])\/7\b/gu, "$1 days");
  // "6wks", "8mo": the unit stands apart from its number.
  text = text.replace(/\b(\d{1,3})\+?(wks?|weeks?|mths?|months?|yrs?|years?|days?|hrs?|hours?|mins?|minutes?)\b/gu, "$1 $2").replace(/\b(\d{1,2})\s?mo\b(?!\.?\s?old)/gu, "$1 month old");
  text = text.replace(/\b(\d{1,2})[-\s]?(?:m\/o|mo\.?|mos|mths?|months?)[-\s]?(?:olds?|of age)\b/gu, "$1 month old");
  text = text.replace(/\b(\d{1,3})[-\s]?(?:wks?|weeks?)[-\s]?(?:olds?|of age)\b/gu, "$1 week old");
  text = text.replace(/\b(\d{1,3})[-\s]?(?:d|days?)[-\s]?(?:olds?|of age)\b/gu, "$1 day old");
  // "re 4 months boy": an age without "old"
  text = text.replace(/(?<!\b(?:for|past|last|since|over|about|after|in|every|pregnant|within) )\b(\d{1,2}) (month|week|day)s? (?=(?:boy|girl|infant|male|female)\b)/gu, "$1 $2 old ");
  // "Baby fell off the table, 7 months, now …" is an age; "my son has had warts, 7 months" is not.
  text = text.replace(/\b(babys?|infant|newborn|bub|bubba|lo|toddler|twin|daughter|son|boy|girl)\b([^.;!?\n]{0,60}?)([,(] ?)(\d{1,2}) (month|week)s? ?(?=[,.;)]|$)/gmu, (whole: string, person: string, between: string, mark: string, count: string, unit: string) =>
    /\b(?:had|been|for|since|keeps?|suffer\w*|getting|gets|on and off|lasting)\b/u.test(between) ? whole : `${person}${between}${mark}${count} ${unit} old`);
  text = text.replace(/(?<=\w)\/(?=\w)/gu, (slash, at: number, whole: string) => (/\d/u.test(whole.charAt(at + 1)) || /\d/u.test(whole.charAt(at - 1)) ? "/" : SLASH));
  text = text.replace(new RegExp(`\\b[a-z](?:${SLASH}[a-z])+\\b`, "gu"), (word) => SHORTHAND[word.replaceAll(SLASH, "/")] ?? word);
  text = text.replaceAll(SLASH, " / ");
  text = applyAll(text, CONTRACTIONS);
  // "my newborns belly": a possessive without its apostrophe
  text = text.replace(/\b(my|our|the|on|in|to|of|for|with) (newborn|baby|toddler|son|daughter|kid|husband|wife|mum|mom|dad|girl|boy|partner|sister|brother|nan)s\b(?! (?:are|have|both|all|were|and))/gu, "$1 $2");
  text = text.replace(/\b(my|him|her|your) (?=self\b)/gu, "$1").replace(/\bwanna\b/gu, "want to").replace(/\b(want|need|going|have|ready|used) 2 (?=[a-z])(?!years?|yrs?|months?|mths?|weeks?|wks?|days?|hours?|hrs?|kids|children|babies|boys|girls|of|small|little|big|lumps|questions|teeth|cats|dogs|eyes|ears|legs|arms|more|times|weeks)/gu, "$1 to ");
  text = text.replace(/[a-z0-9]+/gu, (word) => (Object.hasOwn(SHORTHAND, word) ? (SHORTHAND[word] ?? word) : Object.hasOwn(MISSPELLINGS, word) ? (MISSPELLINGS[word] ?? word) : word));
  // The paper is no bowl of red.
  text = text.replace(/\b(?:toilet|loo|bog) (?:paper|roll|tissue)\b/gu, "paper");
  // "a bit sore" is no bite.
  text = text.replace(/\bwee (?=bit|small|tiny|lump|rash|streak|spot|drop|cut|cough|baby|boy|girl|lad|lassie|one|man|fella|daughter|son|dot)/gu, "little ").replace(/\b(?:quite )?a (?:little )?bit\b(?! of\b)/gu, "a little");
  text = text.replace(/(?<=[a-z])-(?=[a-z])/gu, " ").replace(/(?<=\d)-(?=[a-z])/gu, " ");
  return applyAll(text, SPELLING_ROOTS);
}
