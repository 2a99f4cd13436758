import type { Sex, TriageCase, Vitals } from "../types";
import { getLexicon } from "../lexicon/registry";
import { asWholeSaying } from "../text/answers";
import { applyCorrections } from "../text/corrections";
import type { Labs } from "../text/measurements";
import type { Profile } from "../text/profile";
import type { Severity, TimeCourse } from "../text/time";
import { deriveFindings } from "./derived";
import { evaluate, type FactView } from "./expression";
import { readOnce } from "./read-once";
import { readMessage, type Mention, type MentionStatus, type Reading } from "./reading";
import { readReply, type ReplyEffect } from "./replies";

interface FindingState {
  status: MentionStatus;
  severity?: Severity;
  course: TimeCourse;
  side?: Mention["side"];
  /** every status that was ever said of it, so that "past" and "contact" stay known beside "present" */
  said: Set<MentionStatus>;
}

/** Everything known of a case, ready to be asked by rules. */
export interface Facts extends FactView {
  findings: ReadonlyMap<string, FindingState>;
  derived: ReadonlySet<string>;
  subject: Profile["subject"];
  ageGroup?: Profile["ageGroup"];
  /** findings in the order in which they were first said to be present */
  order: readonly string[];
  /** the newest message took something back that was said before */
  removed: boolean;
  /** words of the patient, normalised, for what only characters can show */
  text: string;
}

const STRENGTH: Readonly<Record<MentionStatus, number>> = { present: 6, resolved: 5, absent: 4, past: 3, suspected: 2, hypothetical: 1, other: 0 };

/** One state of all mentions of a finding inside one message: present wins over resolved, that over absent, and so on. */
function combine(mentions: readonly Mention[]): Map<string, FindingState> {
  const states = new Map<string, FindingState>();
  for (const mention of mentions) {
    const known = states.get(mention.finding);
    if (known === undefined) {
      states.set(mention.finding, { status: mention.status, severity: mention.severity, course: mention.course, side: mention.side, said: new Set([mention.status]) });
      continue;
    }
    known.said.add(mention.status);
    if (STRENGTH[mention.status] > STRENGTH[known.status]) known.status = mention.status;
    if (mention.status !== "present") continue;
    if (known.severity !== "severe") known.severity = mention.severity ?? known.severity;
    known.course = { ...known.course, ...mention.course };
    known.side ??= mention.side;
  }
  return states;
}

interface Merged {
  states: Map<string, FindingState>;
  order: string[];
  profile: Profile;
  vitals: Vitals;
  labs: Labs;
  course: TimeCourse;
  severity?: Severity;
  removed: boolean;
  text: string;
}

function withImplied(states: Map<string, FindingState>): void {
  const { findings } = getLexicon();
  const queue = [...states.keys()];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const state = states.get(id);
    if (state === undefined) continue;
    for (const implied of findings.get(id)?.implies ?? []) {
      const known = states.get(implied);
      if (state.status === "absent" || state.status === "hypothetical" || state.status === "suspected") continue;
      if (known === undefined) {
        states.set(implied, { ...state, said: new Set(state.said) });
        queue.push(implied);
      } else if (STRENGTH[state.status] > STRENGTH[known.status]) {
        known.status = state.status;
        for (const said of state.said) known.said.add(said);
        known.severity ??= state.severity;
        known.course = { ...state.course, ...known.course };
        queue.push(implied);
      }
    }
  }
}

/** Words by which a denial is meant of the whole complaint. */
const AT_ALL = /\b(?:at all|whatsoever|of any kind|never had)\b/u;
/** Too general: who denies "pain" does not take back every ache. */
const TOO_GENERAL = new Set(["pain", "bleeding", "unwell", "tired", "trauma", "fall"]);

/** "No chest pain at all" takes back the crushing chest pain of the message before. */
function withdrawKinds(into: Merged, incoming: ReadonlyMap<string, FindingState>): void {
  const { findings } = getLexicon();
  for (const [id, known] of into.states) {
    if (known.status !== "present" || incoming.get(id)?.status === "present") continue;
    if (!(findings.get(id)?.implies ?? []).some((general) => !TOO_GENERAL.has(general) && incoming.get(general)?.status === "absent")) continue;
    known.status = "absent";
    into.removed = true;
  }
}

function mergeMessage(into: Merged, reading: Reading, reply: ReplyEffect | null, isFirst: boolean): void {
  into.removed = false;
  const incoming = combine(reading.mentions);
  withImplied(incoming);
  // "Yeah, like 3 cm bigger. Not breathless at all." denies what its first word would grant.
  for (const finding of reply?.adds ?? []) if (incoming.get(finding)?.status !== "absent") incoming.set(finding, { status: "present", course: {}, said: new Set(["present"]) });
  for (const finding of reply?.denies ?? []) if (!incoming.has(finding)) incoming.set(finding, { status: "absent", course: {}, said: new Set(["absent"]) });
  const overNow = /\b(?:now|anymore|any more|right now|currently|at the moment|any longer)\b/u.test(reading.text);
  if (reading.corrects || AT_ALL.test(reading.text)) withdrawKinds(into, incoming);
  for (const [id, state] of incoming) {
    const known = into.states.get(id);
    if (known === undefined) {
      into.states.set(id, state);
      continue;
    }
    for (const said of state.said) known.said.add(said);
    if (state.status === "present") {
      known.status = "present";
      known.severity = state.severity ?? known.severity;
      known.course = { ...known.course, ...state.course };
      known.side = state.side ?? known.side;
    } else if (known.status === "present" && (state.status === "absent" || state.status === "resolved")) {
      known.status = state.status === "absent" && overNow && !reading.corrects ? "resolved" : state.status;
      into.removed = true;
    } else if (known.status !== "present" && STRENGTH[state.status] > STRENGTH[known.status]) known.status = state.status;
  }
  for (const [id, state] of incoming) if (state.status === "present" && !into.order.includes(id)) into.order.push(id);
  const hadVitals = Object.keys(reading.measurements.vitals).some((key) => Object.hasOwn(into.vitals, key)) && !isFirst;
  if (hadVitals) into.removed = true;
  into.vitals = { ...into.vitals, ...reading.measurements.vitals };
  into.labs = { ...into.labs, ...reading.measurements.labs };
  mergeProfile(into, reading.profile, isFirst);
  const { hours } = reading.course;
  into.course = { ...into.course, ...reading.course };
  if (hours === undefined && into.course.hours !== undefined) into.course = { ...into.course };
  if (reading.severity !== undefined) into.severity = into.severity === "severe" && !reading.corrects ? "severe" : reading.severity;
  into.text = `${into.text}\n${reading.text}`;
}

function mergeProfile(into: Merged, profile: Profile, isFirst: boolean): void {
  const { subject, names, ...facts } = profile;
  if (isFirst) {
    into.profile = profile;
    return;
  }
  if (facts.pregnant === false && into.profile.pregnant === true) into.removed = true;
  if (facts.age !== undefined && into.profile.age !== undefined && facts.age !== into.profile.age) into.removed = true;
  into.profile = { ...into.profile, ...facts, names: [...new Set([...into.profile.names, ...names])] };
  if (into.profile.subject === "self" && subject !== "self" && Object.keys(facts).length > 0) into.profile.subject = subject;
}

function recordReading(names: readonly string[]): Map<string, FindingState> {
  const states = new Map<string, FindingState>();
  const { findings } = getLexicon();
  for (const name of names) {
    for (const mention of readMessage(name).mentions) {
      const kind = findings.get(mention.finding)?.kind ?? "symptom";
      if (mention.status === "absent" || mention.status === "other" || kind === "symptom" || kind === "sign") continue;
      const status: MentionStatus = kind === "chronic" ? "present" : "past";
      states.set(mention.finding, { status, course: {}, said: new Set([status]) });
    }
  }
  withImplied(states);
  return states;
}

/** How long the complaint has lasted: the longest time said beside a symptom that is there. */
function complaintHours(states: ReadonlyMap<string, FindingState>): number | undefined {
  const { findings } = getLexicon();
  const hours = [...states].flatMap(([id, { status, course }]) => (status === "present" && findings.get(id)?.kind === "symptom" && course.hours !== undefined ? [course.hours] : []));
  return hours.length === 0 ? undefined : Math.max(...hours);
}

function ageRange(profile: Profile): readonly [number, number] | undefined {
  switch (profile.ageGroup) {
    case "infant": return [0, 1];
    case "toddler": return [1, 3];
    case "child": return [1, 15];
    case "teenager": return [13, 18];
    case "elderly": return [70, 100];
    case "adult": return [18, 80];
    default: return profile.subject === "child" ? [0, 15] : [18, 75];
  }
}

function hasFinding(facts: Pick<Facts, "findings" | "derived" | "severity" | "labs">, finding: string, attribute: string | undefined): boolean {
  const state = facts.findings.get(finding);
  const present = state?.status === "present" || facts.derived.has(finding);
  switch (attribute) {
    case undefined: return present;
    case "absent": return state?.status === "absent" && !facts.derived.has(finding);
    case "past": return state?.said.has("past") ?? false;
    case "ever": return present || state?.status === "resolved" || (state?.said.has("past") ?? false);
    case "resolved": return state?.status === "resolved";
    case "suspected": return state?.status === "suspected" || present;
    case "contact": return state?.said.has("other") ?? false;
    case "sudden": case "gradual": return present && state?.course.onset === attribute;
    case "worsening": case "improving": return present && state?.course.trend === attribute;
    case "intermittent": return present && state?.course.intermittent === true;
    case "severe": case "moderate": case "mild": return present && state?.severity === attribute;
    case "left": case "right": case "both": return present && state?.side === attribute;
    default: return false;
  }
}

/** Attributes that may stand before a finding in an expression. */
export const ATTRIBUTES = [
  "absent", "past", "ever", "resolved", "suspected", "contact", "sudden", "gradual", "worsening", "improving", "intermittent", "severe", "moderate", "mild", "left", "right", "both",
] as const;

/**
 * Reads the whole conversation and the record into facts. Later messages add; what they take back is taken back.
 * @param upTo how many patient messages to read (all by default)
 */
export function readFacts(triageCase: TriageCase, upTo = Infinity): Facts {
  const read = readOnce(triageCase.messages);
  const record = recordReading([...triageCase.conditions, ...triageCase.medications]);
  const merged: Merged = {
    states: record, order: [], profile: { subject: "self", names: [] }, vitals: { ...triageCase.vitals }, labs: {}, course: {}, removed: false, text: "",
  };
  let asked = "";
  let count = 0;
  const said = triageCase.messages.filter(({ role }) => role === "patient").slice(0, Math.min(upTo, triageCase.messages.length)).map(({ text }) => text);
  const { texts, lastCorrects } = applyCorrections(said);
  for (const message of triageCase.messages) {
    if (message.role === "assistant") {
      asked = message.text;
      continue;
    }
    if (count >= texts.length) break;
    const text = texts[count] ?? message.text;
    mergeMessage(merged, read(asked === "" ? text : asWholeSaying(asked, text)), asked === "" ? null : readReply(asked, text), count === 0);
    asked = "";
    count += 1;
  }
  if (lastCorrects) merged.removed = true;
  return finish(triageCase, merged);
}

function finish(triageCase: TriageCase, merged: Merged): Facts {
  const { profile, states } = merged;
  const own = profile.subject === "self";
  const age = own ? (triageCase.age ?? profile.age) : (profile.age ?? triageCase.age);
  const sex: Sex | undefined = own ? (triageCase.sex ?? profile.sex) : (profile.sex ?? triageCase.sex);
  const pregnant = profile.pregnant ?? triageCase.pregnant;
  const who = { ...profile, age, sex, pregnant };
  // "has temperature 37.2 °C" tells a number, not a fever
  const fever = states.get("fever");
  if (fever?.status === "present" && (merged.vitals.temperature ?? 39) < 37.5 && !/\b(?:fever\w*|febrile|pyrexia\w*|burning up|hot)\b/u.test(merged.text)) fever.status = "absent";
  const derived = new Set(deriveFindings(who, merged.vitals, merged.labs));
  const { findings: known } = getLexicon();
  for (const id of [...derived]) for (const implied of known.get(id)?.implies ?? []) derived.add(implied);
  if (![...states].some(([id, { status }]) => status === "present" && ["symptom", "sign"].includes(known.get(id)?.kind ?? "symptom"))) derived.add("no_symptom_said");
  const severity = derived.has("high_pain_score") ? "severe" : merged.severity;
  const range = ageRange(profile);
  const view = { findings: states, derived, severity, labs: merged.labs };
  const facts: Facts = {
    ...view,
    age, sex, pregnant,
    ...(range === undefined ? {} : { ageRange: range }),
    pregnantWeeks: profile.pregnantWeeks,
    postpartumWeeks: profile.postpartumWeeks,
    hours: complaintHours(states) ?? merged.course.hours,
    trend: merged.course.trend,
    vitals: merged.vitals,
    subject: profile.subject,
    ageGroup: profile.ageGroup,
    order: merged.order,
    removed: merged.removed,
    text: merged.text,
    has: (finding, attribute) => hasFinding(view, finding, attribute),
    hoursOf: (finding) => states.get(finding)?.course.hours,
  };
  addComposites(facts, derived);
  return facts;
}

/** Named patterns, twice over so that one may rest on another. */
function addComposites(facts: Facts, derived: Set<string>): void {
  for (let round = 0; round < 2; round += 1) {
    for (const [id, when] of getLexicon().composites) if (!derived.has(id) && evaluate(when, facts) === "yes") derived.add(id);
  }
}
