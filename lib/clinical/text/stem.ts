/** Words whose forms a suffix rule cannot bring together, or which a suffix rule would spoil. */
const IRREGULAR: Readonly<Record<string, string>> = {
  bled: "bleed", bleeding: "bleed", felt: "feel", fell: "fall", fallen: "fall", swollen: "swell", broke: "break",
  broken: "break", bit: "bit", bitten: "bite", bite: "bite", biting: "bite", bites: "bite", stung: "sting", ate: "eat",
  eaten: "eat", drank: "drink", drunk: "drunk", took: "take", taken: "take", taking: "take", woke: "wake", woken: "wake",
  waking: "wake", threw: "throw", thrown: "throw", went: "go", gone: "go", gave: "give", given: "give", goes: "go", going: "go", began: "begin",
  begun: "begin", got: "get", gotten: "get", getting: "get", hurt: "hurt", hurts: "hurt", hurting: "hurt", came: "come",
  coming: "come", lost: "lose", loss: "lose", losing: "lose", passed: "pass", slept: "sleep", spoke: "speak", spoken: "speak",
  shook: "shake", shaken: "shake", shaking: "shake", shaky: "shake", burnt: "burn", cut: "cut", cutting: "cut", bent: "bend",
  stuck: "stick", ran: "run", running: "run", runny: "runny", saw: "see", seen: "see", seeing: "see", sees: "see",
  teeth: "tooth", feet: "foot", eyes: "eye", children: "child", kids: "kid", babies: "baby", men: "man", women: "woman",
  worse: "worse", worsening: "worse", worsened: "worse", worsens: "worse", worst: "worst", better: "better", less: "less",
  died: "die", dying: "die", dies: "die", lying: "lie", laid: "lie", lain: "lie", tied: "tie",
  has: "have", had: "have", having: "have", is: "be", am: "be", are: "be", was: "be", were: "be", been: "be", being: "be",
  does: "do", did: "do", done: "do", doing: "do", this: "this", his: "his", as: "as", us: "us", yes: "yes", its: "its",
  during: "during", nothing: "nothing", something: "something", anything: "anything", everything: "everything", thing: "thing",
  things: "thing", morning: "morning", evening: "evening", spring: "spring", string: "string", ring: "ring", king: "king",
  wing: "wing", red: "red", bed: "bed", fed: "feed", need: "need", feeding: "feed", speed: "speed", indeed: "indeed",
  family: "family", only: "only", early: "early", daily: "daily", belly: "belly", really: "really", jelly: "jelly",
  fly: "fly", flies: "fly", july: "july", weekly: "week", monthly: "month", yearly: "year", hourly: "hour", elderly: "elderly",
  ally: "ally", likely: "likely", allergy: "allergy", allergies: "allergy", allergic: "allergy", bully: "bully",
  witness: "witness", witnessed: "witness", news: "news", diabetes: "diabetes", diabetic: "diabetes", herpes: "herpes",
  rabies: "rabies", scabies: "scabies", measles: "measles", mumps: "mumps", shingles: "shingles", hives: "hives", fitness: "fitness", fitting: "fitting", fitted: "fitted", aids: "aids", tickly: "tickly", tickle: "tickle", tickling: "tickle", pus: "pus",
  gas: "gas", bus: "bus", pelvis: "pelvis", painful: "pain", painless: "painless", pained: "pain", breath: "breath",
  breathless: "breathless", breathlessness: "breathless", faint: "faint", fainted: "faint", unconsciousness: "unconscious",
  consciousness: "conscious", sugar: "sugar", sugars: "sugar", pooing: "poo", pooed: "poo", poos: "poo",
  peeing: "pee", peed: "pee", pees: "pee", weeing: "wee", wees: "wee", puking: "puke", puked: "puke", pukes: "puke",
  dizziness: "dizzy", sleepiness: "sleepy", sleepier: "sleepy", itchiness: "itch", itchy: "itch", itching: "itch",
  itches: "itch", itch: "itch", wheezy: "wheeze", sweaty: "sweat", clammy: "clammy", achy: "ach", scaly: "scale", scaling: "scale",
  scales: "scale", flaky: "flake", flaking: "flake", bloody: "blood", blood: "blood", confusion: "confuse", infected: "infect",
  infection: "infect", infections: "infect", pregnancy: "pregnant", pregnancies: "pregnant", stiffness: "stiff", nauseous: "nausea",
  nauseated: "nausea", nauseating: "nausea", feverish: "feverish", febrile: "febrile", hallucinating: "hallucinate",
  hallucinations: "hallucinate", hallucination: "hallucinate", suicidal: "suicide", paralysis: "paralyse", paralyzed: "paralyse",
  paralysed: "paralyse", numb: "numb", depressed: "depress", depression: "depress", depressing: "depress", anxious: "anxiety",
  panicky: "panic", panicking: "panic", panicked: "panic", discoloured: "discolor", discolored: "discolor", discoloration: "discolor",
  discolouration: "discolor", unresponsiveness: "unresponsive", swallowed: "swallow", swallowing: "swallow", stools: "stool",
  urination: "urinate", urinating: "urinate", urinates: "urinate", injuries: "injure", injury: "injure", injured: "injure",
  irritability: "irritable", lethargy: "lethargic", veins: "vein", lips: "lip", tongue: "tongue", legs: "leg",
  jaundiced: "jaundice", constipation: "constipate", constipated: "constipate", dehydration: "dehydrate", dehydrated: "dehydrate",
  inflammation: "inflame", inflamed: "inflame", overdosed: "overdose", overdoses: "overdose", overdosing: "overdose",
  palpitations: "palpitation", seizures: "seizure", seizing: "seizure", convulsing: "convulse", convulsions: "convulse",
  convulsion: "convulse", tablets: "tablet", pills: "pill", cancers: "cancer", tumours: "tumor", tumors: "tumor", tumour: "tumor",
};

/** Words whose last "e" tells them from another word: "care" is no "car", "plane" no "plan". */
const KEEP_E = new Set("care scare note here cane plane hate site rate cute hope tube wine fire bare pine stare tire fate wipe spine mare wage".split(" "));

const VOWEL = /[aeiouy]/u;

function undouble(word: string): string {
  const last = word.at(-1) ?? "";
  return word.length > 3 && last === word.at(-2) && !"lsz".includes(last) ? word.slice(0, -1) : word;
}

function stripSuffix(word: string): string {
  let out = word;
  if (out.endsWith("ies") && out.length > 4) out = `${out.slice(0, -3)}y`;
  else if (out.endsWith("sses")) out = out.slice(0, -2);
  else if (/(?:ch|sh|x)es$/u.test(out)) out = out.slice(0, -2);
  else if (out.endsWith("s") && !/(?:ss|us|is)$/u.test(out) && out.length > 3) out = out.slice(0, -1);
  if (out.endsWith("ness") && out.length > 6) out = out.slice(0, -4);
  if (out.endsWith("ing") && out.length > 5 && VOWEL.test(out.slice(0, -3))) out = KEEP_E.has(`${out.slice(0, -3)}e`) ? `${out.slice(0, -3)}e` : undouble(out.slice(0, -3));
  else if (out.endsWith("ed") && !out.endsWith("eed") && out.length > 4 && VOWEL.test(out.slice(0, -2)))
    out = KEEP_E.has(out.slice(0, -1)) ? out.slice(0, -1) : undouble(out.slice(0, -2));
  if (KEEP_E.has(out)) return out;
  if (out.endsWith("ily") && out.length > 5) out = out.slice(0, -3) + "y";
  else if (out.endsWith("ly") && out.length > 5) out = out.slice(0, -2);
  if (out.endsWith("e") && out.length > 3) out = out.slice(0, -1);
  if (out.endsWith("y") && out.length > 3) out = `${out.slice(0, -1)}i`;
  return out;
}

const cache = new Map<string, string>();

/**
 * Brings the forms of one English word together ("swollen", "swelling" → one key). Input is one
 * lower-case word; the result is a key for comparing, not a word to show.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const base = Object.hasOwn(IRREGULAR, word) ? (IRREGULAR[word] ?? word) : word;
  // A word that stands for itself in the list is final ("hives" must not become "hiv").
  const final = base === word && Object.hasOwn(IRREGULAR, word);
  const result = !final && /^[a-z]+$/u.test(base) && base.length > 3 ? stripSuffix(base) : base;
  if (cache.size < 50_000) cache.set(word, result);
  return result;
}
