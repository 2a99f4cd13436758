import type { Token } from "./tokenise";

/** How the words around a token bear on it. Several can hold at once. */
export interface Scope {
  /** indexes of the negation words that cover this token */
  negators: number[];
  /** "if I get …", "return if …": not happening */
  hypothetical: boolean;
  /** "could it be …", "worried about …": takes a diagnosis back to a suspicion, leaves symptoms alone */
  suspected: boolean;
  /** said of a relative or another person, not of the patient */
  other: boolean;
  /** "history of", "last year": over, unless it is a lasting condition */
  past: boolean;
  /** "has gone", "resolved", "went away" */
  resolved: boolean;
}

const RELATIVES =
  "mother|mom|father|dad|parent|parents|brother|sister|sibling|siblings|grandmother|grandfather|uncle|aunt|cousin|relative|relatives|twin|" +
  "husband|wife|partner|boyfriend|girlfriend|son|daughter|friend|friends|coworker|coworkers|colleague|colleagues|roommate|flatmate|housemate|" +
  "grandchildren|grandkids|grandchild|grandson|granddaughter|classmate|classmates|neighbor|neighbour|boss|child|kid|kids|children|niece|nephew|toddler|baby|people|someone|somebody|everyone";
const RELATIVE = new Set(RELATIVES.split("|"));

const TERMINATORS = new Set(
  "but however except although though yet which because since apart besides aside until despite nevertheless still whereas while then".split(" "),
);
const CLAUSE_VERBS = new Set(
  ("has have had is are was were am reports reported complains complained presents presented feels felt now does did says said shows showed notes noted " +
    "describes states became becomes developed develops started starts i he she it they there my we his her patient examination exam on vitals").split(" "),
);
const PSEUDO_AFTER_NOT = new Set(
  ("relief relieved improvement improved improving improve better change changed help helped helping sure able only just respond responding responded going stop " +
    "stopped stopping sleep know matter idea doubt want think 1 getting gone clearing clear settle settling settled resolved resolving resolve budging normal " +
    "feeling well right enough working worked touch touching ease eased easing subsiding subside let longer until wait long believe afford").split(" "),
);

/** After "no": what did not come about is not a finding that is denied. "no clear fluid" is a denial. */
const PSEUDO_AFTER_NO = new Set("relief improvement improving better change changes help idea doubt matter luck joy sleep use longer wonder response respite".split(" "));


function emptyScope(): Scope {
  return { negators: [], hypothetical: false, suspected: false, other: false, past: false, resolved: false };
}

interface Sentence {
  tokens: readonly Token[];
  offset: number;
}

function bySentence(tokens: readonly Token[]): Sentence[] {
  const out: Sentence[] = [];
  let start = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens[at]?.sentence === tokens[start]?.sentence) continue;
    out.push({ tokens: tokens.slice(start, at), offset: start });
    start = at;
  }
  return out;
}

/** Does the list after a negation go on over commas? "no fever, rash or cough" does, "no fever, sore throat for 3 days" does not. */
function listGoesOn(words: readonly string[], from: number): boolean {
  // "No dyspnea, chest pain." A sentence that is nothing but a denial denies all of its list.
  if (from === 1 && words.length <= 14 && !words.slice(1).some((word) => CLAUSE_VERBS.has(word) || /^(?:for|since|over|after|just|also)$/u.test(word))) return true;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (TERMINATORS.has(word) || /^(?:can|could|will|would|only|must|keeps|wants)$/u.test(word)) return false;
    if (word === "or" || word === "nor") return true;
  }
  return false;
}

/** Index just past the last token that a forward negation at `at` covers. */
function negationEnd(sentence: Sentence, at: number, wide: boolean): number {
  const words = sentence.tokens.map((token) => token.text);
  const overCommas = wide || listGoesOn(words, at + 1);
  for (let next = at + 1; next < words.length; next += 1) {
    const word = words[next] ?? "";
    const token = sentence.tokens[next];
    const following = words[next + 1] ?? "";
    if (TERMINATORS.has(word)) return next;
    // "is not on treatment has had …": the verb of the main clause takes over.
    if (next > at + 2 && words[at + 1] !== "1" && /^(?:has|had|is|was|were|presents|reports|complains|developed|presented)$/u.test(word) && words[next - 1] !== "or") return next;
    if (next > at + 1 && (word === "and" || word === "with" || word === "plus") && (CLAUSE_VERBS.has(following) || (word === "with" && !wide))) return next;
    if (token?.breakBefore === "soft" && next > at + 1) {
      if (!overCommas) return next;
      // "no fever or rash, has a cough": a verb or a subject opens a new statement.
      if (CLAUSE_VERBS.has(word) && word !== "there") return next;
      if (word === "with") return next;
    }
    // "no pain feel well", "no fever drinking fine": what goes well is not denied.
    if (next > at + 1 && words[next - 1] !== "or" && /^(?:feel|feels|feeling|eating|drinking|feeding|playing|acting|sleeping|otherwise)$/u.test(word) && /^(?:well|fine|ok|okay|good|great|normally|normal|happily)$/u.test(following)) return next;
    // "denies fever and reports cough"
    if (next > at + 2 && (word === "reports" || word === "complains" || word === "presents" || word === "admits")) return next;
  }
  return words.length;
}

function negate(scopes: Scope[], from: number, to: number, negator: number): void {
  for (let at = Math.max(0, from); at < Math.min(to, scopes.length); at += 1) scopes[at]?.negators.push(negator);
}

function mark(scopes: Scope[], from: number, to: number, key: Exclude<keyof Scope, "negators">): void {
  for (let at = Math.max(0, from); at < Math.min(to, scopes.length); at += 1) {
    const scope = scopes[at];
    if (scope !== undefined) scope[key] = true;
  }
}

function markNegation(sentence: Sentence, scopes: Scope[], claimedUntil: ReadonlyMap<number, number>): void {
  const words = sentence.tokens.map((token) => token.text);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const next = words[at + 1] ?? "";
    const index = sentence.offset + at;
    // A negation that belongs to a phrase ("not fade when pressed") reaches no further than that phrase.
    const claimed = claimedUntil.get(index);
    if (claimed !== undefined) {
      // "no blood, rash or belly pain": the list goes on beyond the phrase "no blood".
      if ((/^(?:no|without)$/u.test(word) && !PSEUDO_AFTER_NO.has(next) && listGoesOn(words, claimed - sentence.offset + 1)) || (word === "never" && /^(?:or|nor)$/u.test(words[claimed - sentence.offset + 1] ?? ""))) negate(scopes, index + 1, sentence.offset + negationEnd(sentence, at, false), index);
      // "ten days ago, suddenly can not get her breath": what cannot be done is not denied
      if (!/^(?:can|could)$/u.test(words[at - 1] ?? "")) negate(scopes, index + 1, Math.min(claimed + 1, sentence.offset + negationEnd(sentence, at, false)), index);
      continue;
    }
    const two = `${word} ${next}`;
    if (/^(?:denies|denied|denying|deny|without|neither|lacks|nor)$/u.test(word) || two === "negative for" || two === "absence of" || two === "free of" || two === "free from") {
      negate(scopes, index + 1, sentence.offset + negationEnd(sentence, at, !/^(?:nor|without|lacks|neither)$/u.test(word)), index);
    } else if (word === "no" || word === "zero") {
      if (next === "longer") mark(scopes, index + 2, sentence.offset + negationEnd(sentence, at + 1, false), "resolved");
      // "no, my son drank it": a word of speech, not a denial of what follows
      if (sentence.tokens[at + 1]?.breakBefore === "soft" && /^(?:my|he|she|it|they|i|we|his|her|the|this|that)$/u.test(next)) continue;
      if (at === 0 && /^(?:wait|just|actually|sorry)$/u.test(next)) continue;
      // "no one at home is ill" denies; "no relief" does not
      if (PSEUDO_AFTER_NO.has(next) || (next === "more" && words[at + 2] === "than")) continue;
      negate(scopes, index + 1, sentence.offset + negationEnd(sentence, at, false), index);
    } else if (word === "not" || word === "never" || word === "none" || word === "hardly") {
      const before = words[at - 1] ?? "";
      if (before === "can" || before === "could") {
        const third = words[at + 2] ?? "";
        if (!(/^(?:see|find|notice|feel)$/u.test(next) && third === "any")) continue;
      }
      // "not going to hurt myself" denies; "not going away" does not
      const denied = next === "going" && words[at + 2] === "to" && /^(?:hurt|harm|kill|do|cut|take|end)$/u.test(words[at + 3] ?? "");
      if (!denied && PSEUDO_AFTER_NOT.has(next) || (/^(?:really|very|been|even|quite|being)$/u.test(next) && PSEUDO_AFTER_NOT.has(words[at + 2] ?? ""))) continue;
      negate(scopes, index + 1, sentence.offset + negationEnd(sentence, at, false), index);
    } else if (/^(?:absent|denied|negative|excluded)$/u.test(word) && next !== "for") {
      // "neck stiffness absent", "chest pain: negative"
      let from = at;
      while (from > 0 && sentence.tokens[from]?.breakBefore === "none" && at - from < 6) from -= 1;
      negate(scopes, sentence.offset + from, index, index);
    } else if (/^(?:normal|intact|unremarkable|preserved|symmetrical|symmetric)$/u.test(word) && /^(?:is|are|was|were|all|and|,)$/u.test(words[at - 1] ?? "")) {
      // "power, speech and balance are normal" says that none of them is troubled.
      let from = at;
      while (from > 0 && !TERMINATORS.has(words[from] ?? "") && at - from < 14) from -= 1;
      negate(scopes, sentence.offset + from, index, index);
    }
  }
}

function clauseEnd(sentence: Sentence, at: number, stopAtComma: boolean): number {
  for (let next = at + 1; next < sentence.tokens.length; next += 1) {
    const token = sentence.tokens[next];
    if (token === undefined || TERMINATORS.has(token.text)) return next;
    if (stopAtComma && token.breakBefore === "soft" && next > at + 1) return next;
    if (token.text === "and" && /^(?:i|he|she|now|my|it)$/u.test(sentence.tokens[next + 1]?.text ?? "")) return next;
  }
  return sentence.tokens.length;
}

const HYPOTHETICAL =
  /^(?:if (?:i|it|he|she|they|there|you|this|that|the|any)|in case|what if|unless (?:i|it|he|she)|return for|return if|watch for|watch out|look out|looking out|advised to|signs of|should (?:i|it|he|she) (?:get|develop|have))\b/u;
const NOT_HYPOTHETICAL_IF =
  /^if (?:i|he|she|you|it|they) (?:press|presse|push|touch|move|lie|stand|sit|bend|walk|cough|breathe|eat|turn|lift|lean|swallow|take|run|climb|try|am|is|was|do|go|look|stretch|twist|put|can|could|should|need|has had|had|have to)/u;
const SUSPECTED =
  /^(?:could (?:it|this|that|i|he|she|these|they|be)|can (?:it|this|that|these) be|might (?:be|have)|may (?:be|have)|maybe|is (?:it|this|that)|worried|afraid|scared|concerned|wonder|wondering|suspect|suspects|suspected|suspicion|suspicious|think|thinks|thinking|thought|possible|possibly|probable|probably|rule out|convinced|googled|google|internet|terrified|fear|fears|fearing|paranoid|freaking|panicking|panicked|spiraling|obsessed|nervous about|anxious about|frightened|dreading|read about|reading about|read up|read that|read on|heard about|hear about|looked up|looking up|look up|searched|reddit|chatgpt|tiktok|keeps going on|keep going on|goes on about|sounds like|(?:says|said|reckons|insists|swears|thinks|convinced) (?:it|this|that|i|he|she) (?:is|must|could|might|have|has)|chance|symptoms of|sign of|sure it is|like i have|risk of|prevent|avoid|tested for|test for|screening for|screened for)\b/u;
/** What was only read or heard of is not felt: "I read about rhabdo", "google says sudden death", "do I need stitches?". */
const ONLY_READ = /^(?:(?:read|reading|heard|hearing) (?:up |online |stories |things |posts |threads )?(?:about|on|that|of)|(?:google|reddit|chatgpt|tiktok|webmd|web md|internet|ai) (?:says|said|thinks|told|tells|suggests|suggested|is saying)|(?:the )?(?:leaflet|label|packet|box) (?:says|said|warns|lists|mentions)|(?:can|could|may|might|does) (?:also |sometimes |really )?(?:cause|lead to|turn into|develop into)|horror stories|stories about)\b/u;
/** Reading about ways to die is never only reading. */
const DESPAIR = /\b(?:kill\w*|suicid\w*|die|dying|hang\w*|overdos\w*|harm\w*|end (?:it|my|things)|poison\w*|painless\w*|ways to)\b/u;
const ASKED_FOR = /^(?:do i|does he|does she|does it|does this|will i|will he|will she|would i|should i|should he|should she) (?:really |still |even )?(?:need|get|have|require) (?:a |an |any |some )?(?:stitches|stitch|sutures|x|xray|scan|mri|ct|tetanus|antibiotics|jab|shot|booster|cast|surgery|insulin|steroids|glue|biopsy)\b/u;
const CLINICIAN = /^(?:doctor|doctors|nurse|consultant|hospital|specialist|dentist|midwife|paramedic|paramedics|surgeon|optician|optometrist|pharmacist|physio|vet|they|clinic|clinician|registrar|pediatrician|dermatologist|emergency|scan|report|results)$/u;
/** Said after a diagnosis, it makes a worry of it: "meningitis on google", "pneumonia scares me". */
const WORRY_AFTER = /^(?:on (?:google|reddit|tiktok|the internet|web ?md|dr google)|(?:scares|scared|worries|terrifies|frightens|is scaring|is worrying|is terrifying) me|came up (?:on|when i)|is my (?:worry|fear|biggest fear|main worry|concern)|crossed my mind|is what i am (?:worried|scared|afraid))\b/u;
/** "I'm sure it's only wind": a guess that plays it down, not a finding. */
const PLAYED_DOWN = /^(?:sure (?:it|this|that) is (?:only|just|nothing)|probably (?:only|just)|think (?:it|this) is (?:only|just)|think i just|must just be|(?:it|this) must be (?:only|just))\b/u;
const PAST =
  /^(?:history of|past medical history|medical history|past history|previous|previously|prior|used to|in the past|status post|known|years ago|remission|childhood|background of|as a (?:child|kid|baby|teenager))\b/u;
const OVER = /^(?:(?:has |have |had |is |are |was |were |all |now |since |then |completely |has now |have now |had then |it |but )*(?:gone away|went away|gone(?! (?:by|black|red|blue|white|purple|yellow|green|gray|hard|cold|hot|numb|limp|floppy|pale|stiff|septic|deaf|blind|off|up|down|into|to|through|from|weepy|crusty|deep|all|very|really|so|bad|a|dark|funny|quiet|croaky|hoarse|weird|strange|wrong|pink|orange|brown|clammy|sweaty|silent|wobbly|lopsided|droopy|swollen|puffy|rock|super|quite|sort|kind|bright|crazy|mad|over|rigid|still|sleepy|drowsy|unresponsive|vacant|glassy|squeaky|crooked|wonky|weak|dead|purplish|yellowish|bluish|grayish|ashen|mottled|blotchy))|resolved|settled|disappeared|cleared up|cleared|subsided|stopped|passed off|passed|wore off|went(?! (?:through|into|to|off|in|out|down|up|over|from|straight|on|under|across|black|blue|red|white|purple|gray|numb|cold|limp|floppy|all|really|very|a|for|home|stiff|weird|funny|dark|deaf|blind|completely|pale|unconscious|unresponsive|quiet|silent|wrong|so|mad|crazy|hot|hard|right|past|like|bright|boom|pop|snap|crack|lopsided|clammy|glassy|grey|jerky|rigid))|back to normal|better now))(?: |$)/u;

const PRESENTATION = new Set(
  "has have had is was presents presented presenting reports reported complains complained complaining comes came attends attended developed develops describes noticed notices now calls asks woke started becomes became gets got".split(" "),
);

/** Past history ends where the story of today begins: "a history of asthma presents with", "known diabetes has had". */
function pastEnd(sentence: Sentence, at: number, stopAtComma: boolean): number {
  const end = clauseEnd(sentence, at, stopAtComma);
  for (let next = at + 2; next < end; next += 1) if (PRESENTATION.has(sentence.tokens[next]?.text ?? "")) return next;
  return end;
}

function markOthers(sentence: Sentence, scopes: Scope[], subjects: ReadonlySet<string>): void {
  const words = sentence.tokens.map((token) => token.text);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const rest = words.slice(at, at + 4).join(" ");
    if (/^family history|^runs? in (?:the|my|our) family|^family (?:has|have|had|with)/u.test(rest)) {
      // "no family history, breathlessness or sweating" denies all of them of the patient.
      if (/^(?:no|denies|without|any|of)$/u.test(words[at - 1] ?? "") && words.slice(Math.max(0, at - 4), at).some((before) => /^(?:no|denies|without|not|has)$/u.test(before))) continue;
      const from = word.startsWith("run") ? 0 : at;
      mark(scopes, sentence.offset + from, sentence.offset + clauseEnd(sentence, at, false), "other");
      continue;
    }
    if (!RELATIVE.has(word) || subjects.has(word) || /^(?:like|as|feels)$/u.test(words[at - 1] ?? "")) continue;
    // "A 67-year-old retired friend of the family has …": an age right before names the patient
    if (/\d (?:year|month|week|day) old(?: \w+){0,3}$/u.test(words.slice(Math.max(0, at - 6), at).join(" "))) continue;
    // "two weeks after my baby I have not slept": a birth, not the baby
    if (/^(?:baby|twins?|son|daughter)$/u.test(word) && /\b(?:after|since|having|had) (?:my|the|our|her)(?: \w+)?$/u.test(words.slice(Math.max(0, at - 4), at).join(" ")) && /^(?:i|she|have|has|we)\b/u.test(words[at + 1] ?? "")) continue;
    // "brought in by her daughter with nausea": the daughter is not the one who is ill.
    if (words.slice(Math.max(0, at - 3), at).some((before) => /^(?:by|to|for|from|told|lives|living|according)$/u.test(before)) || sentence.tokens[at + 1]?.breakBefore === "soft") continue;
    const after = words.slice(at + 1, at + 6).join(" ");
    if (/^(?:s |also |just |recently |both |who |all |(?:at|in|from) (?:\w+ ){1,3}|of mine |\w+ )?(?:has|have|had|died|with|was|were|is|are|got|suffers|suffered|tested|caught|came|passed|developed|being|diagnosed|sick|ill|recently)\b/u.test(after)) {
      let end = clauseEnd(sentence, at, false);
      for (let next = at + 2; next < end; next += 1) {
        if (words[next] === "i") end = next;
        if (sentence.tokens[next]?.breakBefore === "soft" && /^(?:i|now|he|she|my|and|so)$/u.test(words[next] ?? "")) end = next;
      }
      mark(scopes, sentence.offset + at, sentence.offset + end, "other");
    }
  }
}

function markRest(sentence: Sentence, scopes: Scope[]): void {
  const words = sentence.tokens.map((token) => token.text);
  for (let at = 0; at < words.length; at += 1) {
    const index = sentence.offset + at;
    const rest = words.slice(at, at + 6).join(" ");
    if (HYPOTHETICAL.test(rest) && !NOT_HYPOTHETICAL_IF.test(rest)) mark(scopes, index + 1, sentence.offset + clauseEnd(sentence, at, false), "hypothetical");
    if (ONLY_READ.test(rest) && !DESPAIR.test(words.slice(at).join(" "))) mark(scopes, index + 1, sentence.offset + clauseEnd(sentence, at, true), "hypothetical");
    if (ASKED_FOR.test(rest)) mark(scopes, index + 1, Math.min(index + 7, sentence.offset + words.length), "hypothetical");
    if (PLAYED_DOWN.test(rest)) mark(scopes, index + 1, sentence.offset + clauseEnd(sentence, at, false), "hypothetical");
    if (WORRY_AFTER.test(rest)) mark(scopes, sentence.offset + Math.max(0, at - 10), index, "suspected");
    // what a clinician said is no guess
    const byClinician = /^(?:says|said|reckons|insists)$/u.test(words[at] ?? "") && words.slice(Math.max(0, at - 3), at).some((word) => CLINICIAN.test(word) || word === "he" || word === "she");
    // "husband says Bell's palsy", "she said anaemia": a layman's name for it
    if (/^(?:says|said|reckons|guesses|guessed|blames|suggested|swears|suspects)$/u.test(words[at] ?? "") && !/^(?:he|she|i|they|we|that|to|yes|no|you|so|it|there)$/u.test(words[at + 1] ?? "") && !words.slice(Math.max(0, at - 5), at).some((word) => CLINICIAN.test(word)))
      mark(scopes, index + 1, Math.min(index + 5, sentence.offset + clauseEnd(sentence, at, true)), "suspected");
    if (SUSPECTED.test(rest) && !byClinician) mark(scopes, index + 1, sentence.offset + clauseEnd(sentence, at, false), "suspected");
    // "a 3 day history of fever" is the story of now.
    const storyOfNow = words[at] === "history" && (/^(?:hours?|days?|weeks?|months?|years?|short|brief|long)$/u.test(words[at - 1] ?? "") || /\b(?:presents|presented|presenting|attends|comes|came) (?:\w+ )?with (?:an? )?$/u.test(`${words.slice(Math.max(0, at - 6), at).join(" ")} `));
    if (PAST.test(rest) && !storyOfNow) {
      if (/^(?:years ago|in the past|as a)/u.test(rest)) mark(scopes, sentence.offset + Math.max(0, at - 10), index, "past");
      else mark(scopes, index + 1, sentence.offset + pastEnd(sentence, at, /^known/u.test(rest)), "past");
    }
    if (/^(?:\d+ (?:years|months) ago|last year|years ago|a year ago|in (?:19|20)\d\d\b)/u.test(rest)) {
      let from = at;
      while (from > 0 && sentence.tokens[from]?.breakBefore === "none" && !TERMINATORS.has(words[from] ?? "")) from -= 1;
      mark(scopes, sentence.offset + from, index, "past");
    }
    // "had nausea and vomiting then, none now": over
    if (/^none (?:now|since|today|any more|anymore|for \d)/u.test(rest)) mark(scopes, sentence.offset + Math.max(0, at - 10), index, "resolved");
    const over = OVER.exec(rest);
    if (over !== null && !/^(?:it|but|is|are|was|were|has|have|had|all|now|since|then|completely) (?:\w+ )?(?:not|never)/u.test(rest) && words[at - 1] !== "not" && words[at - 2] !== "not") {
      let from = at;
      // "a rash, the fever has gone": only what stands after the comma is over
      while (from > 0 && !TERMINATORS.has(words[from] ?? "") && at - from < 8 && !(from < at && sentence.tokens[from]?.breakBefore === "soft")) from -= 1;
      mark(scopes, sentence.offset + from, index, "resolved");
    }
  }
}

/**
 * Reads for every token whether it is negated, hypothetical, suspected, past, over, or said of somebody else.
 * @param claimedUntil negation words that belong to matched phrases ("not" in "can not breathe") and where those phrases end
 * @param subjects words by which the patient is named ("son", "wife"): statements about those are about the patient
 */
export function readScopes(tokens: readonly Token[], claimedUntil: ReadonlyMap<number, number>, subjects: ReadonlySet<string>): Scope[] {
  const scopes = tokens.map(emptyScope);
  for (const sentence of bySentence(tokens)) {
    markNegation(sentence, scopes, claimedUntil);
    markOthers(sentence, scopes, subjects);
    markRest(sentence, scopes);
  }
  return scopes;
}
