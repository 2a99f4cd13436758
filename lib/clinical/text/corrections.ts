import { editDistance } from "./edit-distance";

/** Said before a fact that replaces another: "I meant", "no wait", "typo". */
const CUE = /\b(?:i meant?(?: to (?:say|write|type|put))?|meant to (?:say|write|type|put)|correction|actually|typo|mis-?typed|auto-?correct(?:ed)?|my mistake|my bad|i mis(?:read|spoke|wrote)|scratch that|no,? wait|oh wait|let me correct(?: that)?|sorry,? (?:i|it|not|no|the|my)|(?:sorry|no),? it'?s|wrong (?:way round|side|one))\b/iu;
/** Cues strong enough to look back inside the same message. */
const STRONG = /\b(?:i meant(?: to (?:say|write|type|put))?|meant to (?:say|write|type|put)|correction|typo|mis-?typed|auto-?correct(?:ed)?|scratch that|no,? wait|oh wait)\b/iu;
const NUMBER = "(?:\\d+(?:\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|a couple(?: of)?|several)";
const DURATION = new RegExp(`\\b${NUMBER}\\s?(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|mths?|years?|yrs?)\\b(?! ?-?old)`, "giu");
/** "X not Y", "X rather than Y", "not Y but X": what stands and what it replaces. */
const NOT_THAT = /\b((?:[\w.']+ ){0,3}[\w.']+)(?:,| -)? (?:not|rather than|instead of) (?:the |my |his |her |a |an )?((?:[\w.']+ ){0,2}[\w.']+)/giu;
const MEANT = /\b(?:i meant(?: to (?:say|write|type|put))?|meant to (?:say|write|type|put)|correction:?|auto-?correct(?:ed)?,?|scratch that,?|typo,?)\s+((?:[a-z']+\s?){1,3})/giu;
const ORDINARY = /^(?:it|that|this|is|was|i|my|the|a|an|to|and|or|so|not|no|in|on|of|for|have|has|had|been|am|he|she|they|we|just|really|fine|ok|okay|well|sure|now|yet|too|very|here|there|better|worse|nothing|anything|ill|bad|serious|it's|that's|i'm)$/iu;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
const wordsOf = (text: string): string[] => text.trim().split(/\s+/u).filter((word) => word !== "");

function replaceLast(text: string, pattern: RegExp, by: string): string {
  const found = [...text.matchAll(pattern)].at(-1);
  return found === undefined ? text : `${text.slice(0, found.index)}${by}${text.slice(found.index + found[0].length)}`;
}

/** "i meant chin pain" takes the place of "chest pain": as many words, one of them shared or nearly spelt the same. */
function replaceAlike(earlier: string, phrase: string): string {
  const said = wordsOf(phrase);
  for (let size = said.length; size >= 1; size -= 1) {
    const wanted = said.slice(0, size).map((word) => word.toLowerCase());
    if (wanted.every((word) => ORDINARY.test(word))) continue;
    const runs = [...earlier.matchAll(/[A-Za-z']+/gu)];
    for (let at = 0; at + size <= runs.length; at += 1) {
      const run = runs.slice(at, at + size).map(([word]) => word.toLowerCase());
      if (run.join(" ") === wanted.join(" ")) return earlier;
    }
    for (let at = 0; at + size <= runs.length; at += 1) {
      const [first, final] = [runs[at], runs[at + size - 1]];
      if (first === undefined || final === undefined) continue;
      const run = runs.slice(at, at + size).map(([word]) => word.toLowerCase());
      const differing = run.filter((word, index) => word !== wanted[index]);
      if (differing.length !== 1 || differing.some((word) => ORDINARY.test(word))) continue;
      const index = run.findIndex((word, place) => word !== wanted[place]);
      const [old, fresh] = [run[index] ?? "", wanted[index] ?? ""];
      const close = size > 1 ? fresh.length > 2 : old.length > 4 && editDistance(old, fresh, 2) <= 2;
      if (close && !ORDINARY.test(fresh)) return `${earlier.slice(0, first.index)}${wanted.join(" ")}${earlier.slice(final.index + final[0].length)}`;
    }
  }
  return earlier;
}

/** What was swallowed is never taken back by a correction: it may be said out of fear. */
const SWALLOWED = /\b(?:took|taken|swallowed|overdosed?|tablets|pills|capsules)\b/iu;

function replaceNamed(earlier: string, later: string): string {
  let out = earlier;
  for (const [, rawStands = "", rawReplaced = ""] of later.matchAll(NOT_THAT)) {
    const stands = wordsOf(rawStands);
    const replaced = /^(?:\d[\d.]*|left|right)$/iu.exec(wordsOf(rawReplaced)[0] ?? "")?.[0] ?? wordsOf(rawReplaced).join(" ");
    if (replaced === "" || ORDINARY.test(replaced) || !new RegExp(`\\b${escaped(replaced)}\\b`, "iu").test(out)) continue;
    const kind = /^\d/u.test(replaced) ? /^\d[\d.]*$/u : /^(?:left|right)$/iu.test(replaced) ? /^(?:left|right)$/iu : null;
    // "it's my jaw not my chest": what stands comes right after "it's", "my", "meant"
    const fresh = kind === null ? (/\b(?:it'?s|it is|my|the|meant|say|in|on) ([a-z]{3,})$/iu.exec(rawStands)?.[1] ?? "") : (stands.filter((word) => kind.test(word)).at(-1) ?? "");
    if (fresh === "" || ORDINARY.test(fresh) || (kind !== null && /^\d/u.test(fresh) && SWALLOWED.test(`${out} ${later}`))) continue;
    out = out.replace(new RegExp(`(?<![\\d.])\\b${escaped(replaced)}\\b(?![\\d.]\\d)`, "giu"), fresh);
  }
  // "oh no, 3 days, and not blood": what was said to be there is denied
  for (const [, denied = ""] of later.matchAll(/(?:^|[,.!]|\band\b|\bbut\b)\s*(?:it was |it'?s |there was |there'?s )?(?:not|no) ([a-z]{3,})(?=\s*[,.!]|\s*$)/giu)) {
    if (!ORDINARY.test(denied)) out = out.replace(new RegExp(`\\b(with|and|has|had|of|some) (?=${escaped(denied)}\\b)`, "giu"), "$1 no ");
  }
  return out;
}

function correctedBy(earlier: string, later: string, cue: RegExp): string {
  const at = cue.exec(later);
  if (at === null) return earlier;
  const said = later.slice(Math.max(0, at.index - 40));
  let out = replaceNamed(earlier, said);
  const next = later.slice(at.index).split(/(?<=[.!?\n])\s/u).slice(0, 2).join(" ");
  const fresh = [...next.matchAll(DURATION)];
  const old = [...out.matchAll(DURATION)];
  const [only] = fresh;
  // One length of time corrects the last one that was said.
  const plainDuration = only !== undefined && fresh.length === 1 && old.length > 0 && /(?:meant?|say|write|type|put|correction:?|typo,?|actually|wait,?|it'?s(?: been)?|sorry,?|no,?|for|since|about|only|more like|-) $/iu.test(next.slice(0, only.index).replace(/\s+/gu, " "));
  if (plainDuration && !/\b(?:ago|until|when|after|before|per|a day|every)\b/iu.test(next.slice(only.index + only[0].length, only.index + only[0].length + 12))) out = replaceLast(out, DURATION, only[0]);
  const side = /\b(left|right)\b(?! now| away)/iu.exec(next)?.[1]?.toLowerCase();
  const other = side === "left" ? "right" : "left";
  if (side !== undefined && new RegExp(`\\b${other}\\b(?! now| away)`, "iu").test(out) && !new RegExp(`\\b${side}\\b(?! now| away)`, "iu").test(out) && !/\b(?:both|too|also|as well|other)\b/iu.test(next)) {
    out = out.replace(new RegExp(`\\b${other}\\b(?! now| away)`, "giu"), side);
  }
  for (const [, phrase = ""] of later.matchAll(MEANT)) out = replaceAlike(out, phrase);
  return out;
}

/** Inside one message: "since 3 weeks, no wait, 3 days" corrects what stands before it. */
function correctedWithin(text: string): string {
  const cue = STRONG.exec(text);
  if (cue === null || cue.index === 0) return text;
  const before = text.slice(0, cue.index);
  return `${correctedBy(before, text.slice(cue.index), STRONG)}${text.slice(cue.index)}`;
}

/**
 * What patients take back is rewritten in what they said before: "I meant 3 days", "my left arm, not right", "chin pain,
 * typo". Push-back corrects nothing: a fact is only replaced by one of the same kind.
 * @param texts the patient's messages in order
 * @returns the messages as they stand after all corrections, and whether the last of them corrected an earlier one
 */
export function applyCorrections(texts: readonly string[]): { texts: readonly string[]; lastCorrects: boolean } {
  const out = texts.map(correctedWithin);
  let lastCorrects = false;
  for (let later = 1; later < out.length; later += 1) {
    const said = out[later] ?? "";
    if (!CUE.test(said)) continue;
    let changed = false;
    for (let earlier = 0; earlier < later; earlier += 1) {
      const before = out[earlier] ?? "";
      const after = correctedBy(before, said, CUE);
      if (after === before) continue;
      out[earlier] = after;
      changed = true;
    }
    if (later === out.length - 1) lastCorrects = changed;
  }
  return { texts: out, lastCorrects };
}
