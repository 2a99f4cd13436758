/** What a short reply leaves out because the question before it said it. First pattern that the question fits counts. */
const UNITS = "(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|mths?|years?|yrs?)";
const LEAD = "^(\\W*(?:(?:yes|yeah|well|um+|oh|hi|ok|sorry|erm|so|its|it's|it is|hes|he's|shes|she's|he is|she is|i am|i'm|im|only|just|about|around|like|nearly|almost|probably|maybe|turned|roughly|approx)[,\\s]+){0,3})";

interface Answer {
  asked: RegExp;
  reply: RegExp;
  /** the reply with what the question said put back into it */
  said: string;
}

const ANSWERS: readonly Answer[] = [
  { asked: /\bhow old\b|\bwhat age\b|\b(?:your|their|his|her|baby's|child's) age\b/iu, reply: new RegExp(`${LEAD}(\\d{1,3})\\s?(days?|weeks?|wks?|months?|mths?|mo)\\b(?! (?:ago|of|with|now))`, "iu"), said: "$1 $2 $3 old" },
  { asked: /\bhow old\b|\bwhat age\b|\b(?:your|their|his|her|baby's|child's) age\b/iu, reply: new RegExp(`${LEAD}(\\d{1,3})(?!\\d|[.:/]\\d|\\s?(?:${UNITS}|\\/|%|am|pm|mg|ml|c|f|m)\\b)`, "iu"), said: "$1age $2" },
  { asked: /\b(?:scale|out of (?:10|ten)|0 to 10|1 to 10|0-10|1-10|zero to ten)\b|\bhow (?:bad|severe|painful|strong)\b/iu, reply: new RegExp(`${LEAD}(?:an? )?(\\d{1,2})(?:[-–](\\d{1,2}))?(?!\\d|[.:]\\d|\\s?\\/|\\s?(?:${UNITS}|am|pm|out of)\\b)`, "iu"), said: "$1$2/10" },
  { asked: /\b(?:what is|what's|measured|check(?:ed)?|taken|know) (?:the |your |his |her |their |a )?temp(?:erature)?\b|\bhow high\b|\btemperature\?/iu, reply: new RegExp(`${LEAD}(3[4-9]|4[0-2]|9[5-9]|10[0-7])((?:\\.\\d)?)(?!\\d)`, "iu"), said: "$1temperature $2$3" },
  { asked: /\b(?:how long|since when|when did|how many (?:hours|days|weeks|months))\b/iu, reply: new RegExp(`${LEAD}((?:\\d+(?:\\.\\d)?|an?|a few|a couple of|one|two|three|four|five|six|seven|eight|nine|ten) ?${UNITS})\\b(?! (?:ago|old))`, "iu"), said: "$1for $2" },
];

/** A reply as it would be said without the question: "20" to "How old are you?" is "age 20". */
export function asWholeSaying(asked: string, reply: string): string {
  let out = reply;
  const done = new Set<string>();
  for (const { asked: question, reply: pattern, said } of ANSWERS) {
    if (!question.test(asked) || done.has(question.source)) continue;
    const next = out.replace(pattern, said);
    if (next === out) continue;
    done.add(question.source);
    out = next;
  }
  return out;
}
