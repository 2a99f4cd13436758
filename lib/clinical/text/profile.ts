/** Who the patient is, as far as the words say. */
export interface Profile {
  /** years; fractions for infants */
  age?: number;
  sex?: "female" | "male";
  pregnant?: boolean;
  /** completed weeks of pregnancy */
  pregnantWeeks?: number;
  /** weeks since giving birth */
  postpartumWeeks?: number;
  /** who writes about whom */
  subject: "self" | "child" | "other";
  /** "baby", "toddler", "elderly": an age group without a number */
  ageGroup?: "infant" | "toddler" | "child" | "teenager" | "adult" | "elderly";
  /** words by which the patient is named in the text: "son", "wife" */
  names: readonly string[];
}

const FEMALE = "woman|female|girl|lady|mother|mom|wife|daughter|sister|girlfriend|grandmother|aunt|niece|granddaughter|gal|schoolgirl|housewife|f|waitress|mrs|ms|girlfriends";
const MALE = "man|male|boy|gentleman|father|dad|husband|son|brother|boyfriend|grandfather|uncle|nephew|grandson|guy|schoolboy|m|mr|toddlerboy";
const PERSON =
  "son|daughter|baby|bub|bubba|infant|newborn|toddler|child|kid|boy|girl|wife|husband|partner|mother|mom|father|dad|brother|sister|grandmother|grandfather|uncle|aunt|friend|boyfriend|girlfriend|grandson|granddaughter|nephew|niece|twin|roommate|flatmate|housemate|lodger|tenant|mate|colleague|neighbor|neighbour|lo|preschooler|teenager|teen|stepson|stepdaughter|fiance|fiancee|grandchild";
const CHILD_WORDS = /^(?:son|daughter|baby|bub|bubba|infant|newborn|toddler|child|kid|boy|girl|grandson|granddaughter|lo|preschooler|grandchild|stepson|stepdaughter|twin)$/u;

const GROWN_UP = /^(?:wife|husband|partner|mother|mom|father|dad|grandmother|grandfather|uncle|aunt|boyfriend|girlfriend|roommate|flatmate|housemate|colleague|fiance|fiancee|lodger|tenant)$/u;

const DAY = 1 / 365.25;

/** "I am breastfeeding my 5 week old": the age is the baby's, the complaint the mother's. */
const NURSING = /(?:breastfeeding|nursing|feeding|mom to|mom of|mother of|i have|look after|looking after|at home with|pregnant and have|gave birth to|wake up with|up with|holding|lifting|carrying) $/u;

/** The first person that a text names, unless as company or in the family's history. */
const ONLY_NAMED = new RegExp(`^(?!.*\\b(?:family history|runs in|\\d+ (?:year|month|week|day) old)\\b)(?:(?!\\b(?:by|to|for|from|with|after|his|her|their|of|like|as|and)\\b).)*?\\b(${PERSON}|cousin|someone|somebody|bloke|chap|classmate|boss|client|resident|customer|passenger)s?\\b`, "u");

/** Right before an age that is a child's: "my baby is ", "our son (". */
const CHILD_BEFORE = /\b(?:son|daughter|baby|bub|bubba|infant|newborn|toddler|child|kid|kids|boy|girl|lo|little 1|twins?)\b[ (,]*(?:is |was |who is |are |just |turned |now |aged? |about |only |almost |nearly |at )*$/u;

/** What is said of the child itself, beside its age. */
const OF_CHILD =
  /\b(?:baby|bub|bubba|lo|little 1|son|daughter|toddler|child|kid|boy|girl|he|she|newborn|infant|(?:year|month|week|day) old)s? (?:also |just |now |still |really |always |suddenly |only |even |then |all |both )?(?:has|had|have|keeps?|will not|would not|does|did|do|got|gets|woke|started|vomit\w*|threw|cough\w*|feels?|felt|looks?|cries|cried|refus\w+|fell|hit|swallow\w*|ate|drank|can not|could not|developed|bumped|banged|is (?!\d|a |an |the |my |our |only \d|nearly \d|almost \d|about \d|now \d|fine|ok|okay|well|good|healthy|great|lovely|perfect|asleep|sleeping|thriving|happy|doing)|was (?!born|\d|fine|ok|breech|late|early|premature))\b/gu;
const OF_SELF =
  /\bi (?:also |just |now |still |really |always |suddenly |only |even |then |all |keep |kept )?(?:have (?!a \d|an \d|\d|the |been (?:giving|trying|using|told|wondering|worried|reading)|given|tried|called|no idea|2 kids|kids|just noticed|noticed|a (?:son|daughter|baby|toddler|child|kid|boy|girl))|(?:feel|felt) (?!my|his|her|he|she|it|that|like (?:he|she|it|something)|(?:so |really )?(?:awful|bad|terrible|guilty|sorry) (?:about|for|that))|get (?!him|her|worried)|can not (?!get (?:him|her)|settle|tell|see any|find)|cry|cried|crying|had (?!a \d|my|our|him|her|to|a baby|the baby|a girl|a boy)|ache|hurt|bleed|am (?:so |very |really |always |just |still |constantly |a little |feeling |getting |in |now )*(?:tired|exhausted|low|down|depressed|weepy|tearful|crying|bleeding|sore|pain|agony|dizzy|sick|leaking|hot|shivery|shaking|itchy|breathless|short of|struggling|numb|anxious all|not coping|not sleeping|falling apart|overwhelmed|hopeless|getting|having|hearing|seeing|unable|swollen|constipated|losing))\b|\bmy (?:head|chest|stomach|throat|back|legs?|arms?|eyes?|ears?|knees?|periods?|belly|foot|feet|ankle|heart|nose|skin|teeth|tooth|mouth|neck|hands?|wrists?|thumb|tummy|left|right|whole body|face|vision|mood|breasts?|boobs?|nipples?|stitches|scar|wound|perineum|hair|milk|pelvis|bleeding|blood pressure|section)\b/gu;

/** "my baby is 7 weeks", said by a mother of herself: so long since the birth. */
const BABY_AGE = /\b(?:baby|newborn|bub|bubba|my (?:son|daughter|lo|little 1|(?=\d+ (?:day|week|month) old)))\b[ ,(]*(?:he is |she is |is |is only |now |just )*(\d{1,2}) (day|week|month)s?\b(?! ago)/u;

/** What a mother does with her child is told of herself: "I can't enjoy him". */
const OWN_DEED = /\b(?:enjoy|love|hold|holding|feed|feeding|bond with|bonding with|look at|lift|lifting|carry|carrying|change|settle|have|had|breastfeed|breastfeeding|look after|care for|pick up|bath|with|for|since|after|having) (?:him|her)\b/gu;

/** A child is named, yet all that is told is told of the writer: "my baby is 3 months old, I feel low". */
function writerIsIll(said: string): boolean {
  // "fell out of my arms" is told of the child
  const text = said.replace(/\b(?:out of|from|in|into|off) my (?:arms|lap|knee|hands)\b/gu, " ");
  return (text.match(OF_SELF) ?? []).length > 0 && (text.match(OF_CHILD) ?? []).length === 0 && (text.replace(OWN_DEED, " ").match(/\b(?:his|him|her)\b/gu) ?? []).length === 0;
}

function ageFrom(text: string, ofWriter = false): { age: number; at: number } | undefined {
  const found: { age: number; at: number }[] = [];
  const add = (pattern: RegExp, years: (n: number) => number, limit: number): void => {
    for (const match of text.matchAll(pattern)) {
      const n = Number(match[1]);
      const before = text.slice(Math.max(0, match.index - 40), match.index);
      // Somebody else's age: "my mother died at 60", "our other child (3 year old)".
      if (/(?:mother|father|brother|sister|dad|mom|husband|wife) (?:died|had|was diagnosed)[^.]*$/u.test(before)) continue;
      if (ofWriter && (CHILD_BEFORE.test(before) || CHILD_BEFORE.test(match[0].replace(/\d.*$/u, "")) || (n < 16 && /\b(?:my|our) $/u.test(before)))) continue;
      if (/(?:month|week|day) old$/u.test(match[0]) && NURSING.test(before.replace(/(?:my|our|a|an)\s$/u, ""))) continue;
      if (n <= limit) found.push({ age: years(n), at: match.index });
    }
  };
  add(/\b(\d{1,3}(?:\.\d)?) year old\b/gu, (n) => n, 115);
  add(/\b(\d{1,2}(?:\.\d)?) month old\b/gu, (n) => n / 12, 48);
  add(/\b(\d{1,3}) week old\b/gu, (n) => n * 7 * DAY, 120);
  add(/\b(\d{1,3}) day old\b/gu, (n) => n * DAY, 120);
  add(/\b(\d{1,2}) hours? old\b/gu, (n) => (n / 24) * DAY, 96);
  // "101.4 F" is a temperature, and so is "98F" after the word.
  add(/(?<![.\d])(?!10\d\s?f)(?!(?<=\b(?:temp|temps|temperature|fever)\b[^.;]{0,20})9[5-9]\s?f)(\d{1,3})\s?[mf]\b(?!\s?(?:\/|long|away|tall))/gu, (n) => n, 100);
  add(/(?:^|[\s(,[])[mf]\s?\/?\s?(\d{1,2})\b(?!\s?(?:\.\d|\/|mg|%|weeks|days))/gu, (n) => n, 100);
  add(/\b(?:i am|i will be|he is|she is|is now|aged?|age is|age:?|aged about|turned|just turned|he was|she was|im)\s(?:only |just |about |almost |nearly |now |a )?(\d{1,3})\b(?! ?(?:weeks?|months?|days?|hours?|minutes?|kg|lb|pounds|cm|feet|st\b|\/|%|w\b|pregnant|am\b|pm\b|degrees|c\b|f\b|times|per|mg|ml|-|\.\d|or|cigarettes|drinks))/gu, (n) => n, 110);
  add(new RegExp(`\\b(?:${PERSON})\\s?[(,]\\s?(?:is |who is |aged? )?(\\d{1,3})\\b(?! ?(?:weeks?|months?|days?|wks|mg|degrees|\\/|\\.|times))`, "gu"), (n) => n, 110);
  add(new RegExp(`\\b(?:${PERSON})\\s(?:is |who is |aged? |just turned |is now |now |\\()?(\\d{1,3})\\b(?! ?(?:weeks?|months?|days?|hours?|minutes?|wks|mg|ml|kg|lbs?|degrees|\\/|\\.\\d|times|%|c\\b|years? ago|of|or))`, "gu"), (n) => n, 110);
  add(/[.,;!?)]\s(\d{2})\s?(?:[.!?]|$)/gu, (n) => n, 99);
  add(/\b(?:student|guy|girl|woman|man|male|female|lady|lad),? (\d{2})\b(?! ?(?:weeks?|months?|days?|hours?|\/|%))/gu, (n) => n, 99);
  // "I have 35 years", "my son he have 8 month": as other languages say it
  add(new RegExp(`\\b(?:i|he|she|who|${PERSON}) (?:has|have|having) (\\d{1,3}) years?\\b(?! (?:of|history|ago|with|since|now|suffering|experience|smok|left|clean|sober|in|that|long))`, "gu"), (n) => n, 110);
  add(new RegExp(`\\b(?:he|she|who|${PERSON}) (?:has|have) (?:only )?(\\d{1,2}) months?\\b(?! (?:of|history|ago|with|since|now|pregnan|cough|pain|that))`, "gu"), (n) => n / 12, 36);
  add(/\b(\d{2,3})\s?(?:yrs?|years?|y)\s(?:male|female|man|woman|m|f|boy|girl)\b/gu, (n) => n, 110);
  add(/^\W*(\d{2}),\s/gu, (n) => n, 99);
  add(/(?:^|[\s,.])(\d{2}) here\b/gu, (n) => n, 99);
  add(new RegExp(`\\b(?:${PERSON})[ (,]+(?:is |who is |aged? )?(\\d{1,2}) months?\\b(?! (?:ago|later|pregnant|history))`, "gu"), (n) => n / 12, 48);
  add(new RegExp(`\\b(?:${PERSON})[ (,]+(?:is |who is |aged? )?(\\d{1,2}) weeks?\\b(?! (?:ago|later|pregnant|history))`, "gu"), (n) => n * 7 * DAY, 60);
  const units: readonly (readonly [string, number, number])[] = [["months?", 1 / 12, 48], ["weeks?", 7 * DAY, 60], ["days?", DAY, 60]];
  for (const [unit, years, limit] of units) {
    add(new RegExp(`\\b(?:he|she|baby|bub|bubba|lo|little 1|who|daughter|son|newborn) is (?:only |just |about |almost |nearly |now )?(\\d{1,2}) ${unit}\\b(?! (?:pregnant|into|post|along|gestation|late|overdue|early|ago|in a row|now with))`, "gu"), (n) => n * years, limit);
    add(new RegExp(`(?:^|[.;(] ?)(\\d{1,2}) ${unit},? (?:old )?(?:m|f|male|female|boy|girl|baby|infant)\\b`, "gu"), (n) => n * years, limit);
    add(new RegExp(`\\b(?:age|aged|age:|age is) (\\d{1,2}) ${unit}\\b`, "gu"), (n) => n * years, limit);
    add(new RegExp(`\\b(?:my|our|a|the|this) (\\d{1,2}) ${unit} (?:baby|infant|newborn|boy|girl|son|daughter|male|female|child|puppy)\\b`, "gu"), (n) => n * years, limit);
    add(new RegExp(`\\b(?:newborn|baby|infant|neonate)[ (,]+(?:is |who is |aged? )?(\\d{1,2}) ${unit}\\b(?! (?:ago|later|pregnant|history|early|old))`, "gu"), (n) => n * years, limit);
  }
  // "I am a teacher, 47, and …"
  add(/\bi am an? (?:\w+ ?){1,3}, ?(\d{2}) ?(?=[,.;)])/gu, (n) => n, 99);
  add(/\b(\d{1,3}) years? (?:of age|young)\b/gu, (n) => n, 115);
  add(/\b(?:i am|he is|she is|i have|am) (\d{2,3}) years?\b(?! (?:old|of|ago|with|since|now|into|post|after|later|on|out|clean|sober|suffering|experience))/gu, (n) => n, 110);
  add(/\b(\d{2}) (?:diabetic|asthmatic|epileptic|smoker|ex smoker|hypothyroid|non smoker)\b/gu, (n) => n, 99);
  add(/\bi am (?:a |an )?(\d{2})(?:,| and|\.| with)/gu, (n) => n, 110);
  add(/\bin (?:my|his|her) (?:early |mid |late )?(\d0)s\b/gu, (n) => n + 5, 100);
  found.sort((a, b) => a.at - b.at);
  // "I'm 34 and my 6 week old son …": whoever is brought in by age is who it is about.
  const broughtIn = found.find(({ at }) => /\b(?:my|our) $/u.test(text.slice(0, at)) && /^\d+ (?:month|week|day) old/u.test(text.slice(at)));
  return broughtIn ?? found[0];
}

const GROUPS: readonly (readonly [RegExp, NonNullable<Profile["ageGroup"]>, number | undefined])[] = [
  [/\b(?:newborns?|neonate|new born)\b/u, "infant", 0.03],
  [/\b(?:my|our|the|a) (?:\w+ )?(?:babys?|infant|lo|little 1|bub|bubba)\b(?! (?:bump|aspirin|shower|weight|moving|kick|movement|is moving|has not moved))|^(?:\W|hi|hello|hey|help|please|so|ok|poor)*(?:babys?|bub|bubba|lo|little 1)\b(?! (?:bump|aspirin|shower|moving|kick|blues|fever))/u, "infant", undefined],
  [/\b(?:toddlers?)\b/u, "toddler", 2],
  [/\b(?:preschooler)\b/u, "child", 4],
  [/\b(?:teenager|teenage|teen|adolescent)\b/u, "teenager", 15],
  [/\b(?:schoolboy|schoolgirl|school-age|school age|my (?:little )?(?:boy|girl|kid|child)|a child|the child)\b/u, "child", undefined],
  [/\b(?:elderly|(?<!year )old lady|(?<!year )old man|(?<!year )old woman|care home|nursing home|pensioner|octogenarian|grandmother|grandfather)\b/u, "elderly", 80],
];

function readSubject(text: string): { subject: Profile["subject"]; names: string[] } {
  if (/(?:^|\b(?:my|our|a|the|with|feeding|nursing) )(?:\w+ )?(?:baby|bub|bubba|newborn|toddler|son|daughter|lo|little 1|\d+ (?:month|week|day) old)\b/u.test(text) && writerIsIll(text)) return { subject: "self", names: [] };
  const person = new RegExp(`\\b(?:my|our|the|a|this)\\s(?:\\d+\\s?(?:year old|month old|week old|day old|m|f)?\\s?(?:old )?|\\w+\\s)?(?:${PERSON})\\b`, "gu");
  const counts = new Map<string, number>();
  const head = text.slice(0, 400);
  for (const match of head.matchAll(person)) {
    const word = match[0].split(" ").at(-1) ?? "";
    const after = head.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const before = head.slice(Math.max(0, match.index - 20), match.index);
    if (/(?:gave birth|had) (?:to )?$|after $|with $|and $|by $|from $|husband|to $|of $|for $/u.test(before) && match.index > 0) continue;
    if (/^\s?(?:says?|said|thinks?|told|wants?|insists?|suggested|made me|tells|noticed|drove|died|also had the|bought|works|keeps|had the same|had it|recently had|had covid|tested|gave|hit me|kicked me|bit me)\b/u.test(after)) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const first = /^(?:\W|hi|hello|hey|help|please|so|ok|doctor|there|everyone|all|guys|question|about|is|urgent|worried|sorry|um|well|and|,)*\b(?:my|our)\b/u.test(head);
  const possessive = new RegExp(`\\b(?:my|our)\\s(?:\\d+\\s?(?:year old|month old|week old|day old|m|f)\\s?|(?!friend\\b)\\w+\\s)?(${PERSON})\\b`, "u").exec(head);
  const bareAge = /\b(?:my|our) (\d{1,2}(?:\.\d)?) (?:year|month|week|day) old\b/u.exec(head);
  const selfStated = /\b(?:i am|i have|i had|i feel|i got|i was|i keep|i think i|i woke|i just|i started|i can not|i fell|i cut|my (?:head|chest|stomach|throat|back|leg|arm|eye|ear|knee|period|belly|foot|ankle|heart|nose|skin|tooth|mouth|neck|hand|wrist|tummy|left|right|whole|face|vision|blood|period|periods|vagina|penis|testicle|gp|doctor))\b/u.test(text);
  const names = [...counts.keys()];
  // "My brother had chest pains, I'm fine and just want to know": it is about the writer
  if (/\bi am (?:fine|well|ok|okay|healthy|alright)\b/u.test(text) && !/\b(?:he|she|it) (?:is|has|can not|feels|keeps|says|looks|seems)\b/u.test(text)) return { subject: "self", names: [] };
  const pronouns = (text.match(/\b(?:he|she|his|her|him)\b/gu) ?? []).length;
  // "my wife came out in blotches" says nothing of the writer.
  const self = (text.replace(new RegExp(`\\bmy (?:\\w+ ){0,2}?(?:${PERSON})\\b`, "gu"), " ").match(/\b(?:i|me|my|myself)\b/gu) ?? []).length;
  // "toddler has blisters", "baby teething": the person stands first, without "my"
  const bare = new RegExp(`^(?:\\W|hi|hello|hey|help|please|so|ok|urgent|poor|little|worried|\\d+ (?:year|month|week|day) old)*\\b(${PERSON})s?\\b(?! (?:says|said|thinks|told|and i|bit|hit|kicked))`, "u").exec(head);
  if (bare?.[1] !== undefined && !selfStated) return { subject: CHILD_WORDS.test(bare[1]) ? "child" : "other", names: [...new Set([...names, bare[1]])] };
  const nurses = bareAge !== null && NURSING.test(head.slice(Math.max(0, bareAge.index - 40), bareAge.index));
  if (bareAge !== null && !nurses) return { subject: "child", names };
  if (possessive !== null && (first || pronouns >= 1) && (!selfStated || pronouns >= 2 || (possessive.index < 40 && pronouns >= 1))) {
    const who = possessive[1] ?? "";
    if (counts.has(who)) return { subject: CHILD_WORDS.test(who) ? "child" : "other", names };
  }
  if (possessive !== null && first && counts.has(possessive[1] ?? "") && !selfStated) return { subject: CHILD_WORDS.test(possessive[1] ?? "") ? "child" : "other", names };
  if (self === 0 && (pronouns > 0 || /^(?:an?|the|this)? ?(?:previously |otherwise )?\w* ?\d+ (?:year|month|week|day) old/u.test(text) || names.length > 0)) return { subject: CHILD_WORDS.test(names[0] ?? "") && pronouns === 0 ? "child" : "other", names };
  // "diabetic husband is sweaty", "someone at the gym collapsed": nobody speaks of themselves, so whoever is named first is ill
  const only = self === 0 ? ONLY_NAMED.exec(head.slice(0, 90))?.[1] : undefined;
  if (only !== undefined) return { subject: CHILD_WORDS.test(only) ? "child" : "other", names: [only] };
  return { subject: "self", names: [] };
}

function readSex(text: string, subject: Profile["subject"], names: readonly string[]): Profile["sex"] {
  const near = new RegExp(`\\b(?:year|month|week|day) old(?:\\s(?:\\w+)){0,3}?\\s(${FEMALE}|${MALE})\\b`, "u").exec(text)?.[1];
  const short = /(?<![.\d])(?!10\d\s?f)(?!(?<=\b(?:temp|temps|temperature|fever)\b[^.;]{0,20})9[5-9]\s?f)\d{1,3}\s?([mf])\b|(?:^|[\s(,[])([mf])\s?\/?\s?\d{2}\b/u.exec(text);
  const letter = short?.[1] ?? short?.[2];
  const isFemale = (word: string): boolean => new RegExp(`^(?:${FEMALE})$`, "u").test(word);
  if (near !== undefined) return isFemale(near) ? "female" : "male";
  if (letter !== undefined) return letter === "f" ? "female" : "male";
  for (const name of names) {
    if (isFemale(name)) return "female";
    if (new RegExp(`^(?:${MALE})$`, "u").test(name)) return "male";
  }
  const self = /\b(?:i am|as) (?:a |an )?(?:\w+ ){0,3}?(woman|female|girl|man|male|guy|boy|lady|mother|mom|father|dad)\b/u.exec(text)?.[1];
  if (self !== undefined) return isFemale(self) ? "female" : "male";
  if (subject === "self") {
    if (/\bmy (?:period|periods|vagina|vulva|uterus|ovary|ovaries|menstrual|breasts|cervix|womb)\b|\bi (?:am|was) pregnant\b|\bmy pregnancy\b|\bi gave birth\b|\bpostpartum\b|\bmy (?:husband|boyfriend)\b|\bweeks pregnant\b|\bbreastfeeding\b|\bmenopaus/u.test(text)) return "female";
    if (/\bmy (?:penis|testicle|testicles|testis|balls|scrotum|prostate|foreskin|wife|girlfriend|ball|nuts|erection)\b/u.test(text)) return "male";
    return undefined;
  }
  const female = (text.match(/\b(?:she|her|hers|woman|girl|lady)\b/gu) ?? []).length;
  const male = (text.match(/\b(?:he|his|him|man|boy|gentleman)\b/gu) ?? []).length;
  if (female === male) return undefined;
  return female > male ? "female" : "male";
}

const OBSTETRIC = /\b(?:midwife|midwives|bump|contractions?|braxton|due date|trimester|placenta|antenatal|waters? (?:just |have |has |had |been )*(?:went|broke|broken|gone|breaking)|(?:the |my )?(?:baby|bubba) (?:is |has |not |have |been |less )*(?:moving|moved|move|kicking|kicks?)|feel (?:the |my )?baby|maternity unit|fetal|stretch and sweep)\b/u;

function readPregnancy(said: string): Pick<Profile, "pregnant" | "pregnantWeeks" | "postpartumWeeks"> {
  // "no one at home is pregnant": said of others
  const text = said.replace(/\b(?:no 1|nobody|anyone|anybody|any 1)\b[^.,;]{0,40}\bpregnant\b/gu, "");
  const out: Pick<Profile, "pregnant" | "pregnantWeeks" | "postpartumWeeks"> = {};
  if (/\b(?:not|never been|isn t|am not|is not) (?:currently |possibly )?pregnant\b|\bno chance of (?:pregnancy|being pregnant)\b|\bnegative pregnancy test\b|\bpregnancy test (?:is |was |came back )?negative\b|\bcan not be pregnant\b|\bnot pregnant\b|\bunlikely to be pregnant\b/u.test(text)) out.pregnant = false;
  const weeks =
    /\b(\d{1,2})(?:\s?\+\s?\d)?\s?(?:w|weeks?|wks?)?(?: and \d days?)?,? (?:pregnant|pregnancy|gestation|of gestation|gestational|of pregnancy|into (?:my|her) pregnancy|along)\b/u.exec(text) ??
    /\bpregnant\b[^.]{0,25}?\b(\d{1,2}) ?(?:w|weeks?)\b(?! ago| of nausea)/u.exec(text) ??
    /\b(?:gestational age|gestation)(?: of)? (\d{1,2})\b/u.exec(text) ?? /\bat (\d{1,2}) weeks(?: gestation| pregnant)\b/u.exec(text) ??
    // "I'm 33 weeks", "bleeding at 30 weeks", or a message that opens with "32 weeks,"
    /\b(?:i am|she is|wife is|now|nearly|at) (1[2-9]|2\d|3\d|4[0-2])(?:\s?\+\s?\d)? weeks?\b(?! (?:ago|old|post|after|of|since|sober|out|into|late|in|later)|ly)/u.exec(text) ?? /^(2\d|3\d|4[0-2])(?:\s?\+\s?\d)? weeks?(?:,| and | with | now| today| bleeding| painless| no | not | baby| waters| leaking| spotting| headache| itch| swollen| bad | pain )(?! ago| old| of )/u.exec(text);
  // "i'm 9 weeks and …": early weeks count only where the statement ends there and no other course of weeks is meant
  const early = weeks === null && out.pregnant === undefined && !/\b(?:post|op|surgery|operation|sober|clean|postpartum|gave birth|baby)\b/u.test(text) ? /\b(?:i am|she is|wife is|partner is|only|about|around) (?:only |just |about |nearly |almost )?([4-9]|1[01])(?:\s?\+\s?\d)? weeks?\b(?=,| and\b| with\b|\.| now\b|$)/u.exec(text) : null;
  // "I am 36+2", said of a pregnancy
  const plusDays = /\bpregnan|\bmidwife|\bbaby\b|\bbump\b/u.test(text) ? /(?<![\d.])([4-9]|[1-3]\d|4[0-2]) ?\+ ?[0-6](?: (?:weeks|pregnant))?\b(?! ?(?:old|months|years))/u.exec(text) : null;
  const months = /\b(\d) months? pregnant\b/u.exec(text);
  // "37 weeks with #2 … my midwife": weeks beside words that only fit a pregnancy
  const unsaid = out.pregnant === undefined && weeks === null && OBSTETRIC.test(text) ? /(?<!\bfor |\bpast |\blast |\bpost |\babout )\b(1\d|2\d|3\d|4[0-2])(?:\s?\+\s?\d)? weeks?\b(?! ago| old| post| after|ly| or so)/u.exec(text) : null;
  if (weeks?.[1] !== undefined && Number(weeks[1]) <= 43) out.pregnantWeeks = Number(weeks[1]);
  else if (early?.[1] !== undefined) out.pregnantWeeks = Number(early[1]);
  else if (plusDays?.[1] !== undefined && out.pregnant === undefined) out.pregnantWeeks = Number(plusDays[1]);
  else if (unsaid?.[1] !== undefined) out.pregnantWeeks = Number(unsaid[1]);
  else if (months?.[1] !== undefined) out.pregnantWeeks = Math.round(Number(months[1]) * 4.3);
  if (out.pregnantWeeks !== undefined) out.pregnant = true;
  if (out.pregnant === undefined && /\b(?:i am|she is|is|am|was|pregnant|currently|while|being|became|got|wife is|a) (?:\d+ )?pregnant\b|\bpregnant (?:woman|female|lady|with|and|patient|wife|girlfriend|daughter|sister)\b|\b(?:first|second|third|1st|2nd|3rd|last|final) trimester\b|\bpositive pregnancy test\b|\bpregnancy test (?:is |was |came back )?positive\b|\b(?:my|her|this|during|early|late) pregnancy\b|\bgravida\b|\bprimigravida\b|\bg\dp\d\b|\bexpecting (?:a baby|my|our|twins)\b|\bmy due date\b|\bpregnant,/u.test(text)) {
    if (!/\b(?:could|might|may|if|am i|possibly|think i|worried i|can i|be) (?:i |be |am |still |get |getting |he |she )*pregnant\b|\btrying to get pregnant\b|\bget pregnant\b|\bhormone of pregnancy\b|\bafter pregnancy\b|\bprevious pregnancy\b|\blast pregnancy\b/u.test(text)) out.pregnant = true;
  }
  const unit: Readonly<Record<string, number>> = { day: 1 / 7, week: 1, month: 4.3, hour: 1 / 168 };
  const birth =
    /\b(\d{1,3}) (day|week|month|hour)s? (?:after (?:giving birth|delivery|delivering|having (?:a|my|our|her) baby|childbirth|birth|the birth|a (?:normal |vaginal )?(?:delivery|c section|cesarean)|(?:my|her) (?:c section|cesarean|delivery))|postpartum|post partum|postnatal|pp\b|post (?:delivery|birth|c section|natal))/u.exec(text) ??
    /\b(?:gave birth|delivered|had (?:a|my|our|her) (?:baby|c section|cesarean|first baby|second baby|first child|first|second|third|son|daughter|little boy|little girl|boy|girl|twins)|childbirth|had a baby (?:boy|girl)|(?:baby|son|daughter|twins) (?:was |were |is |came |arrived )+(?:born)?)[^.]{0,30}?\b(\d{1,3}) (day|week|month|hour)s? ago\b/u.exec(text) ??
    /\b(?:postpartum|postnatal|post partum) (day|week) (\d{1,2})\b/u.exec(text);
  if (birth !== null) {
    const [a, b] = [birth[1] ?? "", birth[2] ?? ""];
    out.postpartumWeeks = /^\d/u.test(a) ? Number(a) * (unit[b] ?? 1) : Number(b) * (unit[a] ?? 1);
  } else if (/\b(?:just gave birth|just had (?:a|my|our) baby|gave birth (?:last week|yesterday|this week|recently|a few days ago|a week ago|the other day)|recently (?:gave birth|delivered)|postpartum|post partum|since (?:giving birth|the birth|my baby was born|having (?:my|the) baby|delivery)|new mom)\b/u.test(text)) {
    if (!/\bpostpartum (?:period )?uneventful/u.test(text)) out.postpartumWeeks = /last week|a week ago/u.test(text) ? 1 : 2;
  }
  if (out.postpartumWeeks !== undefined && out.pregnantWeeks === undefined) delete out.pregnant;
  return out;
}

/** What comes before the point: "sorry for the long post, … anyway", "it may be nothing, but". */
const PREAMBLE = /^[^]{0,260}?\b(?:anyways?|main thing is|long story short|the (?:real )?thing is|here goes)\b[,.:;! ]*|^(?:\W|hi|hello|so|sorry|ok|all|guys)*(?:not (?:urgent|an emergency|sure|too worried|certain)|prob(?:ably)? (?:nothing|fine|silly|being)|(?:it |this )?(?:is|may|might|could) (?:be )?(?:prob(?:ably)? )?(?:nothing|silly|stupid|daft)|(?:i )?(?:do not|hate to) (?:want|like|wish)?)\b[^.?!]{0,70}?\bbut\b[, ]*/u;

/** Signs that something is told of now and not of a family's history. */
const RIGHT_NOW = /\b(?:now|suddenly|today|tonight|this (?:morning|afternoon|evening)|just (?:now|had|went|fell|collapsed|started)|last night|\d+ (?:hours?|minutes?|days?|nights?) ago|(?:an|1) hour ago|for \d+ (?:days|nights|hours|minutes)|keeps|can not|will not|is (?:trying|having|not|being|getting|going|breathing|vomiting|bleeding|wheezing|sleepy|drowsy)|seems|looks|since)\b/u;
const ONLY_HISTORY = /^(?:,? ?(?:who |also |(?:at|in|from) \w+ \w+ )?(?:had (?:a|an|the)|died|was diagnosed|passed|has always|have always|has (?:a history|diabetes|asthma|cancer|epilepsy)|and i\b|says?|said|thinks?|told|made me|noticed|caught|tested|gave|hit me|kicked me|bit me|works|suggested|wants))/u;

/**
 * Persons of whom an illness is told now although the writer says something of themselves too: "I've hay fever. My wife
 * came out in blotches and is wheezing." Nothing of the writer may follow, else it is the writer's story.
 */
function illBeside(text: string): string[] {
  const found: string[] = [];
  for (const match of text.slice(0, 1500).matchAll(new RegExp(`\\b(?:(?:my|our|the|a|this)(?: \\w+)? |(?<=(?:^|[.!?:;]|\\banyway|\\bbut) ?(?:\\w+ )?))(${PERSON})\\b`, "gu"))) {
    const rest = text.slice(match.index + match[0].length);
    if (ONLY_HISTORY.test(rest.trimStart()) || /\b(?:by|to|from|of|for|with|after|and|family history|like)\s$/u.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
    if (!RIGHT_NOW.test(rest.slice(0, 160).split(/[.!?]/u)[0] ?? "") || rest.search(OF_SELF) >= 0) continue;
    found.push(match[1] ?? "");
  }
  return found.filter((name) => name !== "");
}

/** Who is ill, read without the small talk before the point where that hides it. */
function subjectOf(text: string): { subject: Profile["subject"]; names: string[] } {
  const whole = readSubject(text);
  const point = text.replace(PREAMBLE, "");
  if (whole.subject === "self" && point !== text) {
    const pointed = readSubject(point);
    if (pointed.subject !== "self" && pointed.names.length > 0) return pointed;
  }
  return { ...whole, names: [...new Set([...whole.names, ...illBeside(text)])] };
}

/** Reads age, sex, pregnancy and who is meant from normalised text. Says nothing where the text says nothing. */
export function readProfile(text: string): Profile {
  const { subject, names } = subjectOf(text);
  const age = ageFrom(text, subject === "self" && writerIsIll(text))?.age;
  const group = GROUPS.find(([pattern]) => pattern.test(text));
  // "My wife had our baby": the baby is part of the story, not the patient
  const grownUp = subject === "other" && names.some((name) => GROWN_UP.test(name)) && (group?.[1] === "infant" || group?.[1] === "toddler" || group?.[1] === "child");
  const relevantGroup = grownUp ? undefined : subject === "self" && group !== undefined && group[1] !== "teenager" && group[1] !== "elderly" ? undefined : group;
  // "my wife is pregnant", said by the husband of his own cold
  const ofWriter = subject === "self" ? text.replace(/\b(?:my|our|the) (?:wife|girlfriend|partner|fiancee|sister|daughter|friend|colleague|coworker|neighbou?r|boss|sister in law) (?:is|was|got|being|who is|,) ?(?:\d+ (?:weeks?|months?) |also |currently |now |heavily )*pregnant\b/gu, " ") : text;
  const profile: Profile = { subject, names, ...readPregnancy(ofWriter.replace(PREAMBLE, "")) };
  if (age !== undefined) profile.age = age;
  else if (relevantGroup?.[2] !== undefined) profile.age = relevantGroup[2];
  if (relevantGroup !== undefined) profile.ageGroup = relevantGroup[1];
  if (age !== undefined && age < 13 && subject === "self" && !/\bi am\b/u.test(text)) profile.subject = "child";
  const sex = readSex(text, profile.subject, names);
  if (sex !== undefined) profile.sex = sex;
  const born = subject === "self" && profile.sex !== "male" && profile.postpartumWeeks === undefined && profile.pregnant !== true && !/\b(?:dad|father|adopted|wife|girlfriend)\b/u.test(text) ? BABY_AGE.exec(text) : null;
  if (born !== null && writerIsIll(text)) {
    const weeks = Number(born[1]) * (born[2] === "day" ? 1 / 7 : born[2] === "week" ? 1 : 4.3);
    if (weeks <= 52) profile.postpartumWeeks = weeks;
  }
  if (profile.pregnant === true || profile.postpartumWeeks !== undefined) profile.sex = "female";
  return profile;
}
