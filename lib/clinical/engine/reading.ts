import { getLexicon } from "../lexicon/registry";
import { findMatches, type Match } from "../lexicon/match";
import { withoutSpokenMarks } from "../text/dictation";
import { withoutIdioms } from "../text/idioms";
import { readMeasurements, type Measurements } from "../text/measurements";
import { readProfile, type Profile } from "../text/profile";
import { withoutRemarks } from "../text/remarks";
import { readScopes, type Scope } from "../text/scope";
import { readSeverity, readTimeCourse, type Severity, type TimeCourse } from "../text/time";
import { tokenise, type Token, type TokenisedText } from "../text/tokenise";

export type MentionStatus = "present" | "absent" | "past" | "hypothetical" | "suspected" | "other" | "resolved";

/** One place where a finding is named, with what the words around it say. */
export interface Mention {
  finding: string;
  status: MentionStatus;
  sentence: number;
  severity?: Severity;
  course: TimeCourse;
  side?: "left" | "right" | "both";
}

/** What one message says. */
export interface Reading {
  text: string;
  mentions: readonly Mention[];
  measurements: Measurements;
  profile: Profile;
  course: TimeCourse;
  severity?: Severity;
  /** "actually", "I meant": what it says replaces what was said before */
  corrects: boolean;
}

const NEGATORS = new Set("no not never without denies denied none nor neither zero hardly".split(" "));
const CORRECTION = /\b(?:actually|i meant|meant to say|correction|sorry,? (?:i|it|not)|my mistake|typo|i misread|misread|wrong about|to be clear|not my|no,? not|i was wrong|let me correct|rather than|instead of)\b/u;

function statusOf(match: Match, scopes: readonly Scope[], kind: string): MentionStatus {
  const at = match.claimed.map((index) => scopes[index]);
  const some = (key: Exclude<keyof Scope, "negators">): boolean => at.some((scope) => scope?.[key] === true);
  const every = (key: Exclude<keyof Scope, "negators">): boolean => at.every((scope) => scope?.[key] === true);
  if (some("other")) return "other";
  if (at.some((scope) => scope?.negators.some((negator) => !match.claimed.includes(negator)))) return "absent";
  if (some("hypothetical")) return "hypothetical";
  if (kind === "chronic") return some("suspected") && !some("past") ? "suspected" : "present";
  if (every("past")) return kind === "condition" || kind === "context" ? "past" : "past";
  if (every("resolved")) return "resolved";
  if (kind === "condition" && some("suspected")) return "suspected";
  return "present";
}

function sideOf(text: string): Mention["side"] {
  if (/\b(?:both|bilateral|bilaterally|either side)\b/u.test(text)) return "both";
  if (/\b(?:left|1 sided|1 side|unilateral)\b/u.test(text)) return "left";
  return /\bright\b(?! now| away| after| before)/u.test(text) ? "right" : undefined;
}

function windowText(tokens: readonly Token[], from: number, to: number): string {
  return tokens.slice(Math.max(0, from), to).map((token) => token.text).join(" ");
}

/** Words near the mention, inside its sentence and not beyond a neighbour's mention of another symptom. */
function contextOf(match: Match, sorted: readonly Match[], tokens: readonly Token[], sentences: readonly string[]): string {
  const sentence = tokens[match.start]?.sentence ?? 0;
  const inSentence = sorted.filter((other) => tokens[other.start]?.sentence === sentence);
  if (inSentence.every((other) => other.finding === match.finding || (other.start <= match.end && other.end >= match.start))) return sentences[sentence] ?? "";
  // A comma or "and" ends the reach of the words only where another finding is named beyond it.
  const divides = (at: number): boolean => tokens[at]?.breakBefore === "soft" || /^(?:and|but|with|or|plus|then|also)$/u.test(tokens[at]?.text ?? "");
  let to = match.end + 1;
  while (to < tokens.length && to < match.end + 11 && tokens[to]?.sentence === sentence && !(divides(to) && inSentence.some((other) => other.start >= to))) to += 1;
  let from = match.start;
  while (from > 0 && from > match.start - 8 && tokens[from - 1]?.sentence === sentence && !(divides(from) && inSentence.some((other) => other.end < from && other.finding !== match.finding))) from -= 1;
  return windowText(tokens, from, to);
}

/** "blood thinners" says whether there is one better than the "thinners" inside it does. */
function isInsideOwn(match: Match, matches: readonly Match[]): boolean {
  return matches.some((other) => other.finding === match.finding && other.end - other.start > match.end - match.start && match.claimed.every((index) => other.claimed.includes(index)));
}

const FUNCTION_WORD = /^(?:get|gets|got|getting|have|has|had|having|a|an|the|my|is|are|was|been|be|feel|with|of|on|in)$/u;

const BACK_FINDINGS: ReadonlySet<string> = new Set(["back_pain", "low_back_words", "back_after_lift", "upper_back_pain", "muscle_spasm"]);

/** "The pain came back", "at the back of my throat": not the part of the body. */
function isOtherBack(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "back") return false;
  const [before, next] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? ""];
  if (/^(?:come|comes|came|coming|get|gets|got|getting|go|goes|went|going|been|is|be|called|sent|ring|rang|bring|brought|flew|fly|scale|cut|write|wrote|again)$/u.test(before)) return !/^(?:pain|ache|spasm|trouble)/u.test(next);
  if (/^(?:from|again|home|then|when)$/u.test(next)) return true;
  if (next === "of") return !/^(?:back|spine|me)$/u.test(tokens[at + 2]?.text ?? "") && !/^(?:my|her|his)$/u.test(before);
  return before === "the" && tokens[at - 2]?.text === "at";
}

/** Longest stretch of words in which a finding hides others. */
const MAX_HIDING_WORDS = 8;

function dropHidden(matches: readonly Match[], tokens: readonly Token[], solo: (finding: string) => boolean): Match[] {
  const blockers = matches.filter((match) => solo(match.finding));
  const longest = matches.filter((match) => !isInsideOwn(match, matches));
  if (blockers.length === 0) return longest;
  const hides = (blocker: Match, match: Match): boolean => {
    if (blocker.finding === match.finding || solo(match.finding)) return false;
    // Words far apart ("patches on my chest …, some are blistering") hide nothing of what stands between them.
    if (match.start >= blocker.start && match.end <= blocker.end) return blocker.end - blocker.start < MAX_HIDING_WORDS && match.end - match.start < blocker.end - blocker.start;
    const shared = match.claimed.filter((index) => blocker.claimed.includes(index));
    return shared.length > 0 && match.claimed.every((index) => shared.includes(index) || FUNCTION_WORD.test(tokens[index]?.text ?? ""));
  };
  return longest.filter((match) => !blockers.some((blocker) => hides(blocker, match)));
}

/** "Bit floppy? No, not floppy" and "Fever? No." answer themselves: what was asked is denied. */
function answerOwnQuestions(mentions: Mention[], { sentences }: TokenisedText): void {
  for (const mention of mentions) {
    if (mention.status !== "present" || !(sentences[mention.sentence] ?? "").endsWith("?")) continue;
    const next = sentences[mention.sentence + 1] ?? "";
    const denied = mentions.some((other) => other.finding === mention.finding && other.status === "absent" && other.sentence > mention.sentence && other.sentence <= mention.sentence + 2);
    const short = (sentences[mention.sentence] ?? "").split(" ").length <= 5 && /^(?:no|nope|none|nah|never|not really|not at all)\b(?! (?:idea|but|clue))/u.test(next);
    if (denied || short) mention.status = "absent";
  }
}

/** A sentence that goes on about what was named before: "It came on suddenly", "Been like this for 3 weeks", "10/10". */
const GOES_ON = /^\W*(?:and |but |so |well |also |then |now |yes |no |ok )*(?:it|its|this|that|these|those|they|he|she|has|have|been|since|for|started|began|starting|came|comes|going|getting|got|about|around|roughly|over|lasts?|lasted|happen\w*|first|all|always|still|always|constant\w*|sudden\w*|gradual\w*|onset|duration|severe|mild|moderate|worst|worse|worsening|unbearable|excruciating|really|very|so|too|quite|just|only|\d)\b/u;

/** The sentences that tell of the illness; what is said of work, travel or family has its own times and its own "terrible". */
function illnessText(mentions: readonly Mention[], { sentences, text }: TokenisedText): string {
  const named = new Set(mentions.filter(({ status }) => status === "present").map(({ sentence }) => sentence));
  if (named.size === 0) return text;
  const first = Math.min(...named);
  return sentences.filter((sentence, index) => named.has(index) || (index > first && (GOES_ON.test(sentence) || sentence.split(" ").length <= 6))).join(" ");
}

/** Attributes said in a sentence of their own ("It came on suddenly and is 10/10") belong to what was named just before. */
function carryAttributes(mentions: Mention[], tokenised: TokenisedText): void {
  for (const [index, sentence] of tokenised.sentences.entries()) {
    if (index === 0 || mentions.some((mention) => mention.sentence === index && mention.status === "present")) continue;
    if (!GOES_ON.test(sentence) && sentence.split(" ").length > 6) continue;
    const course = readTimeCourse(sentence);
    const severity = readSeverity(sentence);
    if (severity === undefined && course.hours === undefined && course.onset === undefined && course.trend === undefined) continue;
    const previous = mentions.filter((mention) => mention.status === "present" && mention.sentence < index);
    const last = Math.max(...previous.map((mention) => mention.sentence));
    const told = previous.filter((each) => each.sentence === last);
    // a length of time that was said of one of them was said of all
    const { hours: _, ...timeless } = course;
    const carried = told.some((mention) => mention.course.hours !== undefined) ? timeless : course;
    for (const mention of told) {
      mention.severity ??= severity;
      mention.course = { ...carried, ...mention.course };
    }
  }
}

/** Reads one message: findings with their status and attributes, numbers, and who it is about. */
export function readMessage(raw: string): Reading {
  const lexicon = getLexicon();
  const tokenised = tokenise(withoutIdioms(withoutRemarks(withoutSpokenMarks(raw))), lexicon.correct);
  const { tokens } = tokenised;
  const found = findMatches(tokens, lexicon.matcher).filter(({ finding, claimed }) => !BACK_FINDINGS.has(finding) || !claimed.some((at) => isOtherBack(tokens, at)));
  const matches = dropHidden(found, tokens, (id) => lexicon.findings.get(id)?.solo === true);
  const claimedUntil = new Map<number, number>();
  for (const { claimed, end } of matches) {
    for (const index of claimed) if (NEGATORS.has(tokens[index]?.text ?? "")) claimedUntil.set(index, Math.max(end, claimedUntil.get(index) ?? 0));
  }
  const profile = readProfile(tokenised.text);
  // In a story about a child "the baby" and "the child" are the patient.
  const ofChild = profile.subject !== "self" && (profile.subject === "child" || (profile.age !== undefined && profile.age < 16));
  const scopes = readScopes(tokens, claimedUntil, new Set([...profile.names, ...(ofChild ? ["baby", "child", "toddler", "kid"] : [])]));
  const mentions: Mention[] = matches.map((match) => {
    const context = contextOf(match, matches, tokens, tokenised.sentences);
    const severity = readSeverity(context);
    const side = sideOf(context);
    return {
      finding: match.finding,
      status: statusOf(match, scopes, lexicon.findings.get(match.finding)?.kind ?? "symptom"),
      sentence: tokens[match.start]?.sentence ?? 0,
      course: readTimeCourse(context),
      ...(severity === undefined ? {} : { severity }),
      ...(side === undefined ? {} : { side }),
    };
  });
  answerOwnQuestions(mentions, tokenised);
  carryAttributes(mentions, tokenised);
  const illness = illnessText(mentions, tokenised);
  const severity = readSeverity(illness);
  return {
    text: tokenised.text,
    mentions,
    measurements: readMeasurements(tokenised.text),
    profile,
    course: readTimeCourse(illness),
    ...(severity === undefined ? {} : { severity }),
    corrects: CORRECTION.test(tokenised.text),
  };
}
