/** Hours in each unit of time that people use for the length of an illness. */
const UNIT_HOURS: Readonly<Record<string, number>> = {
  second: 1 / 3600, minute: 1 / 60, hour: 1, day: 24, night: 24, week: 168, fortnight: 336, month: 730, year: 8766, decade: 87660,
};

export interface TimeCourse {
  /** hours since it began; absent when not said */
  hours?: number;
  onset?: "sudden" | "gradual";
  trend?: "worsening" | "improving" | "unchanged";
  intermittent?: boolean;
}

const VAGUE: Readonly<Record<string, number>> = { a: 1, an: 1, couple: 2, few: 3, several: 4, many: 6, half: 0.5, some: 3, past: 1, last: 1 };
const DURATION =
  /\b(?:(\d+(?:\.\d+)?)(?:\s?(?:-|to|or)\s?(\d+(?:\.\d+)?))?|(?:a |the |past |last |an )?(couple|few|several|many|half|a|an|some|past|last))(?: of| the| a| an| past| last| or so| full| whole| long| good|\+)*\s?(second|minute|hour|day|night|week|fortnight|month|year|decade)s?\b/gu;

/** "have not slept properly in 3 months" tells how long. */
const NOT_SINCE = /\bnot\b[^.,;]{0,40} in (?:about |over |nearly |almost |like |at least |more than |the last |the past )*$/u;

/** Not the length of this illness: ages, pregnancy, doses, plans, schedules. */
function isOtherTime(before: string, tail: string, unit: string, named: boolean): boolean {
  if (/^ (?:old|of age|pregnant|of pregnancy|gestation|of gestation|gestational|postpartum|post partum|postnatal|post baby|post birth|post natal|post delivery|into my pregnancy|young|course|apart|after giving birth|after delivery|along)/u.test(tail)) return true;
  if (/^ (?:before|until|from now|away|from today|wait|waiting)/u.test(tail)) return true;
  // "i am 62 year": an age in a second language
  if (unit === "year" && /\b(?:i am|he is|she is|i have|he has|he have|she have|she has) (?:only |about |now )?$/u.test(before) && !/^ (?:of|with|into|post|after|sober|clean)/u.test(tail)) return true;
  // "the cream from last year", "a scan last month" name a moment; "over the last year" a length
  if (/^(?:month|year)$/u.test(unit) && named && !/\b(?:for|over|during|in|within|throughout|of|these|this) (?:the |my |all )?$/u.test(before)) return true;
  // "pregnant 14 weeks", "gestation of 30 weeks"
  if (/\b(?:pregnant|gestation|pregnancy)(?: about| around| at| of| now| with twins|,)* $/u.test(before) && unit === "week" && !/^ ago/u.test(tail)) return true;
  // "she is 8 months": an age
  if (/\b(?:he|she|baby|lo|little 1|son|daughter|who|newborn|age|aged|age:) (?:is )?(?:now |only |about |just |nearly |almost )?$/u.test(before) && !/^ (?:ago|now with|in a row)/u.test(tail) && unit !== "hour" && unit !== "minute") return true;
  if (NOT_SINCE.test(before)) return false;
  // "last tetanus 4 years ago", "booster three years ago": the time of a jab
  if (/\b(?:tetanus|booster|vaccinated|smear|mammogram|menopause|quit smoking|stopped smoking)[^.;!?]{0,20}$/u.test(before)) return true;
  if (/\b(?:every|in|within|next|wait|waiting|until|lasts?|lasting|lasted|each|per|takes?|about every|once an?|once every|times an?|times in an?|twice an?|appointment|for the next|course of|pack|packs|takes about|works|working|smoked for|smoker for|smoking for|married for|years? of age|medication for|pills? for) (?:about |the |around |only |just |up to |for |1 )*$/u.test(before)) return true;
  // "haven't had an inhaler in 20 years", "one partner 8 months": how long something else has been so
  if (/\b(?:not|never|no)\b[^.;,]{0,40} in (?:about |over |the last )?$/u.test(before) || /\b(?:partner|married|together|relationship|engaged|divorced|retired|employed|job|lived here|living here|vegan|vegetarian|clean|sober|dry)(?: for| of| since|,)? (?:about |over )?$/u.test(before)) return true;
  if (/\btimes (?:a|an|per|every|each|in the) $/u.test(before)) return true;
  return unit === "second";
}

/**
 * How long it has been going on: the longest time named as "for …", "… ago", "since …" or "…-day history".
 * Ages, pregnancy weeks, schedules ("every 6 hours") and length of single attacks are left out.
 */
export function readDurationHours(text: string): number | undefined {
  const values: number[] = [];
  for (const match of text.matchAll(DURATION)) {
    const unit = match[4] ?? "";
    const before = text.slice(Math.max(0, match.index - 70), match.index);
    const tail = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (isOtherTime(before, tail, unit, /^(?:the )?last\b/u.test(match[0]))) continue;
    // "bleeding at 30 weeks", "I am 33 weeks": how far a pregnancy is
    if (unit === "week" && Number(match[1]) >= 12 && Number(match[1]) <= 42 && (/\b(?:at|i am|she is|wife is) $/u.test(before) || (before.trim() === "" && /^(?:,| and | with )/u.test(tail)))) continue;
    const linked = NOT_SINCE.test(before) ||
      /\b(?:for|from|over|since|past|last|about|around|almost|nearly|lasting|day|now|been|persisted|started|began|ago|x|is|than|have|with|an?|the|after|at least|of|approximately|roughly|only|just|within|during|by|onset|these|previous|history|(?:for|its been|it is been|been|since) (?:like|maybe|some|probably)|\()[ (:]*$/u.test(before) ||
      /^ ?(?:ago|now|history|of|duration|h\/o|prior|earlier|later|long|straight|already|and counting|so far|with|,|\.|since|in a row|on and off|off and on|solid|running|back|or so|period|of worsening|after|painless|painful|sore|itchy|still|getting|which|[mf] \d)/u.test(tail) || before.trim() === "" || /^[\s.!?]*$/u.test(tail);
    if (!linked) continue;
    // "24 a minute" is a rate, "took 40 last night" a number of something else.
    if (match[1] !== undefined && /^\d+(?:\.\d+)? (?:an?|last|past) /u.test(match[0])) continue;
    // "one inhaler a month", "twice a week" name a rate, not a length.
    if (/^an?$/u.test(match[3] ?? "") && !/\b(?:for|over|since|past|last|about|around|almost|nearly|lasting|ago|than|been|within|going)[ ]*$/u.test(before) && !/^ ?(?:ago|now|history|of|duration|straight|later)/u.test(tail)) continue;
    const low = match[1] === undefined ? (VAGUE[match[3] ?? ""] ?? 1) : Number(match[1]);
    const count = match[2] === undefined ? low : Math.max(low, Number(match[2]));
    values.push(count * (UNIT_HOURS[unit] ?? 0));
  }
  const since: readonly (readonly [RegExp, number])[] = [
    [/\b(?:since|from|started|began|starting|happened|came on|onset) (?:late |early |about |the |this )*(?:this morning|morning|earlier today|earlier|today|lunch|breakfast|noon|waking|i woke up|dinner|tonight|last hour)\b|\b(?:earlier today|this morning|just now|an hour ago|today|tonight|this evening|this afternoon)\b/u, 6],
    [/\b(?:since|from|started|began|starting)? ?(?:last night|yesterday|overnight|the night before|last evening)\b/u, 24],
    [/\b(?:day before yesterday|2 nights ago)\b/u, 48],
    [/\bsince (?:last )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|weekend)\b|\bover the weekend\b|\bthis week\b/u, 72],
    [/\b(?:since )?last week\b/u, 168],
    [/\bfor weeks\b|\bweeks now\b|\bfor (?:a )?few weeks\b|\bsince last month\b|\bover the last month\b/u, 500],
    [/\bfor months\b|\bmonths now\b|\bsince (?:january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|spring|autumn|christmas|easter)\b/u, 1500],
    [/\bfor years\b|\byears now\b|\bsince (?:childhood|i was|he was|she was|last year|my teens|birth)\b|\ball my life\b|\blong ?standing\b|\blongstanding\b|\bmany years\b/u, 20000],
    [/\bfor (?:ages|a long time|a while|quite some time|some time|as long as i)\b|\bfor so long\b/u, 1000],
  ];
  for (const [pattern, hours] of since) if (pattern.test(text)) values.push(hours);
  return values.length === 0 ? undefined : Math.max(...values);
}

const SUDDEN = /\b(?:sudden|suddenly|abrupt|abruptly|all of a sudden|out of nowhere|out of the blue|came on fast|instantly|instantaneous|thunderclap|within seconds|in seconds|acute onset|acute|acutely|like a switch|without warning|rapid onset|(?:from|of) nowhere|in (?:a|an|1|the blink of an) (?:split )?(?:second|instant|flash|moment|eye)|in one go|boom|bam)\b/u;
const NOT_SUDDEN = /\b(?:no|not|never|without|nothing)(?: \w+){0,2} (?:sudden|suddenly|acute|abrupt|abruptly)\b/gu;
const GRADUAL = /\b(?:gradual|gradually|slowly|over (?:the (?:last|past) )?(?:several|many|few|\d+)? ?(?:weeks|months|years)|insidious|insidiously|bit by bit|creeping)\b/u;
const WORSENING = /\b(?:worse|worsening|worsened|deteriorat\w+|getting bigger|spreading|progressive|progressively|progressed|increasing|increasingly|more and more|escalating|growing|expanding|more severe|more frequent|going downhill)\b/u;
const IMPROVING = /\b(?:improving|improved|getting better|a bit better|much better|feeling better|going away|settling|easing|on the mend|almost gone|subsiding|better today|clearing)\b/u;
const UNCHANGED = /\b(?:no change|unchanged|stable|the same|not (?:getting )?worse|no worse|no better)\b/u;
const COMES_AND_GOES = /\b(?:comes and goes|come and go|on and off|off and on|intermittent|intermittently|every now and then|now and then|episodes?|occasional|occasionally|recurrent|recurring|in waves|waves|once in a while|from time to time|sporadic|fleeting|sometimes)\b/u;

/** Reads duration, onset and trend from one stretch of normalised text. */
export function readTimeCourse(text: string): TimeCourse {
  const course: TimeCourse = {};
  const hours = readDurationHours(text);
  if (hours !== undefined) course.hours = hours;
  if (SUDDEN.test(text.replace(NOT_SUDDEN, " "))) course.onset = "sudden";
  else if (GRADUAL.test(text)) course.onset = "gradual";
  if (WORSENING.test(text) && !/\b(?:not|no|never|nothing)(?: \w+){0,2} worse\b|worse (?:when|with|on|after|if|at night|in the|during|while|by|than)\b/u.test(text)) course.trend = "worsening";
  else if (IMPROVING.test(text) && !/\b(?:not|no|isn|without|hasn|never)(?: \w+){0,3} (?:improv\w+|better|settling|easing|going away|clearing)\b/u.test(text)) course.trend = "improving";
  else if (UNCHANGED.test(text)) course.trend = "unchanged";
  if (COMES_AND_GOES.test(text)) course.intermittent = true;
  return course;
}

export type Severity = "mild" | "moderate" | "severe";

const SEVERE = /\b(?:severe|severely|worst|unbearable|excruciating|agony|agonizing|agonising|intense|intensely|extreme|extremely|horrible|horrific|terrible|awful|crippling|crushing|debilitating|screaming|crying in pain|crying (?:from|with|because of) (?:the )?pain|doubled over|doubling over|curled up|writhing|can not (?:cope|stand it|bear|take it)|killing me|worse than anything|worse than ever|like never before|insane|massive|worse than childbirth|incapacitating|10 \/ 10|10\/10|9\/10|9 \/ 10|8\/10|really bad|so bad|very bad|very painful|extremely painful|so painful|incredibly|unable to (?:move|walk|work)|can not (?:sleep|walk|move|work|function)|in (?:so much|a lot of|severe) (?:pain|distress)|acute distress|brutal|tremendous|profound|profuse)\b/u;
const MODERATE = /\b(?:moderate|moderately|quite bad|fairly|5\/10|6\/10|7\/10)\b/u;
const MILD = /\b(?:mild|mildly|slight|slightly|little|minor|a bit|faint|dull|not (?:too|that|very|so|really) bad|annoying|tolerable|manageable|barely|small|light|minimal|[1-3]\/10|bearable|not severe|low grade|nothing major|niggle|niggling|trivial|tiny|superficial)\b/u;

/** Severity words of one stretch of normalised text; the gravest wins, "not too bad" counts as mild. */
export function readSeverity(text: string): Severity | undefined {
  const softened = text.replace(/\bnot (?:too|that|very|so|really|particularly|extremely|terribly) (?:bad|severe|painful|intense)\b|\bnot severe\b|\bno severe\b|\bwithout severe\b|\bdenies severe\b/gu, " mild ");
  if (SEVERE.test(softened)) return "severe";
  if (MODERATE.test(softened)) return "moderate";
  return MILD.test(softened) ? "mild" : undefined;
}
