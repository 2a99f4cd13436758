import { decide, type Decision } from "./engine/decide";
import { evaluate } from "./engine/expression";
import { readFacts, type Facts } from "./engine/facts";
import { GENERAL_QUESTIONS } from "./engine/general-questions";
import { type Fit, leadingFits, recogniseProtocols } from "./engine/recognise";
import { understoodFacts, complaintTitle } from "./engine/understood";
import { getLexicon } from "./lexicon/registry";
import { screenFacts } from "./red-flags/screen";
import { type Assessment, type FollowUpQuestion, type RedFlagScreen, type Specialty, type TriageCase, URGENCY_RANK } from "./types";

const EMERGENCY_ADVICE = ["Call the emergency number now, or have someone call for you.", "Do not drive yourself.", "Stay with someone and keep your phone near."];
/** Steps of a protocol that make sense only when nothing is urgent. */
const FOR_A_VISIT = /^(?:Book|See)\b|\bappointment\b/u;
const EMERGENCY_SAFETY_NET = "Do not wait for it to pass. If it gets worse before help comes, call again at once.";
const GENERAL_ADVICE = ["Rest, drink as usual and keep a note of what changes."];
const GENERAL_WATCH = ["chest pain or trouble breathing starts", "you become confused, very drowsy or faint", "there is sudden weakness, or a bleed that does not stop", "pain becomes severe"];
const GENERAL_SAFETY_NET = "If it is not clearly better within 3 days, or if anything new starts, see a clinician within 24 hours.";

interface Judged {
  facts: Facts;
  leading: Fit[];
  screen: RedFlagScreen;
  decision: Decision;
}

function judge(triageCase: TriageCase, upTo: number): Judged {
  const facts = readFacts(triageCase, upTo);
  const screen = screenFacts(facts);
  const leading = leadingFits(recogniseProtocols(facts));
  return { facts, leading, screen, decision: decide(facts, leading, screen) };
}

/** Did the newest message tell something of the illness: a symptom there or not there, an age, a time? Pleas and excuses tell nothing. */
function toldMore(before: Facts, after: Facts): boolean {
  const { findings } = getLexicon();
  if (after.age !== before.age || after.hours !== before.hours) return true;
  return [...after.findings].some(([id, { status }]) => before.findings.get(id)?.status !== status && (status === "absent" || ["symptom", "sign"].includes(findings.get(id)?.kind ?? "symptom")));
}

/**
 * May the level go down? When a fact was taken back, when it stood only for want of a fact, or when more was told of an
 * illness that no danger rule holds up. An emergency goes down only when what made it one was taken back.
 */
function mayGoDown(before: Judged, after: Judged): boolean {
  if (after.facts.removed) return true;
  if (!toldMore(before.facts, after.facts)) return false;
  const heard = after.facts.order.length > before.facts.order.length || after.facts.age !== before.facts.age;
  if (before.decision.provisional && before.decision.deciding !== null) return heard || after.facts.hours !== before.facts.hours;
  // What is told now must explain what was told before: a pulled muscle in the family explains no lack of breath.
  const explained = before.facts.order.length === 0 || before.facts.order.some((finding) => after.decision.deciding?.explains.has(finding) === true);
  return heard && explained && before.decision.urgency !== "emergency" && before.screen.floor === null;
}

/** A level reached earlier in the conversation stands, whatever is pleaded against it, unless new facts take it down. */
function judgeConversation(triageCase: TriageCase): Judged {
  const count = triageCase.messages.filter(({ role }) => role === "patient").length;
  let current = judge(triageCase, Math.max(1, count - 11));
  for (let upTo = Math.max(1, count - 11) + 1; upTo <= count; upTo += 1) {
    const next = judge(triageCase, upTo);
    if (!mayGoDown(current, next) && URGENCY_RANK[next.decision.urgency] < URGENCY_RANK[current.decision.urgency]) {
      next.decision.urgency = current.decision.urgency;
      next.decision.deciding = current.decision.deciding;
      next.decision.reasons = [...new Map([...current.decision.reasons, ...next.decision.reasons].map((reason) => [reason.text, reason])).values()];
      if (next.leading.length === 0 || (current.decision.deciding !== null && !next.leading.includes(current.decision.deciding))) next.leading = [...current.leading];
      if (next.screen.redFlags.length === 0) next.screen = current.screen;
    }
    current = next;
  }
  return current;
}

function questionsFor({ facts, leading, decision }: Judged): FollowUpQuestion[] {
  const chosen: FollowUpQuestion[] = [];
  const add = (question: { id: string; text: string; replies: readonly { text: string }[] } | undefined): void => {
    if (question === undefined || chosen.length >= 3 || chosen.some(({ id }) => id === question.id)) return;
    chosen.push({ id: question.id, text: question.text, replies: question.replies.map(({ text }) => text) });
  };
  const general = (id: string): void => {
    add(GENERAL_QUESTIONS.find((question) => question.id === id));
  };
  if (decision.urgency === "emergency") return [];
  const asksFor = JSON.stringify(decision.open.map(({ rule }) => rule.when));
  if (facts.age === undefined && (asksFor.includes('"age"') || (facts.has("child", undefined) && facts.has("fever", undefined)))) general("age");
  if (facts.hours === undefined && asksFor.includes('"hours"')) general("duration");
  if (facts.severity === undefined && asksFor.includes('"severity"')) general("severity");
  if (facts.pregnant === undefined && facts.has("pregnancy_possible", undefined) && leading.some(({ protocol }) => JSON.stringify(protocol.levels).includes("pregnan"))) general("pregnancy");
  for (const { protocol } of leading) {
    for (const question of protocol.questions) {
      const settled = question.replies.some((reply) => [...(reply.adds ?? []), ...(reply.denies ?? [])].some((id) => facts.has(id, undefined) || facts.has(id, "absent")));
      if (!settled) add(question);
    }
  }
  if (leading.length === 0) {
    general("main-problem");
    general("danger");
    if (facts.hours === undefined) general("duration");
  }
  return chosen;
}

function notJudgedOf({ facts, leading, decision }: Judged): string[] {
  const out: string[] = [];
  if (leading.length === 0) out.push("The main problem could not be placed from these words, so only general danger signs were checked.");
  for (const { rule } of decision.open.slice(0, 2)) {
    if (evaluate(rule.when, facts) === "unknown") out.push(`Not known yet: ${rule.label.charAt(0).toLowerCase()}${rule.label.slice(1)}`);
  }
  return out;
}

/**
 * Triage of one conversation: how soon, why, and what next. Pure and deterministic; the level is never under the
 * floor of the danger screen. `reasons` is never empty and every source id resolves.
 */
export function assess(triageCase: TriageCase): Assessment {
  const judged = judgeConversation(triageCase);
  const { facts, leading, screen, decision } = judged;
  const ordered = decision.deciding === null ? leading : [decision.deciding, ...leading.filter((fit) => fit !== decision.deciding)];
  const main = ordered[0]?.protocol;
  const emergency = decision.urgency === "emergency";
  const specialty: Specialty = screen.crisis ? "mental health" : (main?.specialty ?? (facts.has("child", undefined) ? "paediatrics" : "general practice"));
  return {
    urgency: decision.urgency,
    complaint: complaintTitle(facts, main),
    redFlags: screen.redFlags,
    possibleCauses: [...new Set(ordered.flatMap(({ protocol }) => protocol.causes.slice(0, ordered.length > 1 ? 2 : 4)))].slice(0, 5),
    reasons: decision.reasons.slice(0, 6),
    questions: questionsFor(judged),
    advice: emergency ? [...new Set([...EMERGENCY_ADVICE.slice(0, 2), ...(main?.advice.filter((step) => !FOR_A_VISIT.test(step)).slice(0, 2) ?? []), ...EMERGENCY_ADVICE.slice(2)])] : (main?.advice ?? GENERAL_ADVICE),
    watchFor: main?.watchFor ?? GENERAL_WATCH,
    safetyNet: emergency ? EMERGENCY_SAFETY_NET : (main?.safetyNet ?? GENERAL_SAFETY_NET),
    specialty,
    protocols: ordered.map(({ protocol }) => protocol.id),
    articleIds: [...new Set(ordered.map(({ protocol }) => protocol.articleId ?? protocol.id))],
    notJudged: notJudgedOf(judged),
    understood: understoodFacts(facts),
  };
}
