import { BrokenCircuitError } from "cockatiel";
import { checkInteractions } from "@/lib/clinical/interactions/check-interactions";
import { SEVERITY_RANK } from "@/lib/clinical/interactions/checks/severity-rank";
import { readDrugName } from "@/lib/clinical/interactions/names/read-drug-name";
import type { Interaction } from "@/lib/clinical/types";
import { labelMention } from "./label-mentions";
import { createOpenFda } from "./openfda";
import type { DrugLabel } from "./openfda";
import { createRxNorm } from "./rxnorm";
import { ServiceError } from "./service-error";
import { namesToAsk } from "./us-names";

export type DrugLookup =
  | {
      status: "answered";
      /** what labels say about pairs that the embedded table says nothing about */
      interactions: readonly Interaction[];
      /** names that the table does not know → their ingredients: "acetaminophen and caffeine" */
      resolved: Readonly<Record<string, string>>;
      /** which of the services did not answer; null when both did */
      note: string | null;
    }
  | { status: "unreachable"; reason: string };

export type LookUpDrugs = (names: readonly string[], signal: AbortSignal) => Promise<DrugLookup>;

interface Options {
  rxNormBaseUrl: string;
  openFdaBaseUrl: string;
  /** ms for everything together */
  budgetMs?: number;
}

const BUDGET_MS = 1500;
/** No more lookups than this for one list: the services ask for restraint, and the budget is short. */
const MOST_NAMES = 12;
/** Names go to others in an address: only what can be a medicine's name does, not a sentence. */
const COULD_BE_A_NAME = /^[\p{L}\p{N}][\p{L}\p{N} '+/-]{2,39}$/u;

interface Medicine {
  given: string;
  /** single ingredients, by our names */
  ingredients: readonly string[];
}

/** What came of a question to one service: an answer, or why there is none. */
type Asked<Answer> = { ok: true; answer: Answer } | { ok: false; failure: string };

/**
 * Makes the function that asks RxNorm for names that the embedded table lacks, and openFDA's labels for statements
 * about the other medicines of the list. It never throws for a service that is down, slow or talking nonsense, and ends
 * within its budget; after a few failures it answers at once for half a minute. Only an abort by the caller rejects.
 * Nothing of what it is asked is logged.
 */
export function createDrugLookup({ rxNormBaseUrl, openFdaBaseUrl, budgetMs = BUDGET_MS }: Options): LookUpDrugs {
  const rxNorm = createRxNorm(rxNormBaseUrl);
  const openFda = createOpenFda(openFdaBaseUrl);

  return async (names, callerSignal) => {
    callerSignal.throwIfAborted();
    const signal = AbortSignal.any([callerSignal, AbortSignal.timeout(budgetMs)]);
    const asked = [...new Set(names)].filter((name) => COULD_BE_A_NAME.test(bareName(name))).slice(0, MOST_NAMES);
    const known = asked.filter((name) => readDrugName(name).status === "known");
    const unknown = asked.filter((name) => !known.includes(name));

    const [resolutions, labels] = await Promise.all([
      Promise.all(unknown.map((name) => ask(async () => ({ name, ingredients: await rxNorm.ingredients(bareName(name), signal) }), callerSignal))),
      Promise.all(known.map(toMedicine).map((medicine) => ask(async () => ({ medicine, label: await openFda.label(medicine.ingredients.flatMap(namesToAsk), signal) }), callerSignal))),
    ]);

    const failures = new Set([...resolutions, ...labels].flatMap((one) => (one.ok ? [] : [one.failure])));
    const answers = [...resolutions, ...labels].filter((one) => one.ok).length;
    if (answers === 0) return { status: "unreachable", reason: failures.size > 0 ? [...failures].join(" ") : "There was no name that could be looked up." };
    const resolved = resolutions.flatMap((one) => (one.ok && one.answer.ingredients.length > 0 ? [[one.answer.name, one.answer.ingredients.join(" and ")] as const] : []));
    return {
      status: "answered",
      resolved: Object.fromEntries(resolved),
      interactions: statements(labels.flatMap((one) => (one.ok ? [one.answer] : []))),
      note: failures.size > 0 ? [...failures].join(" ") : null,
    };
  };
}

/** "Eliquis 5 mg tablets" is looked up as "Eliquis". */
const bareName = (given: string): string => given.replace(/[\s(,]+\d.*$/, "").trim();

function toMedicine(given: string): Medicine {
  const read = readDrugName(given);
  return { given, ingredients: read.status === "known" ? [...new Set(read.drugs.flatMap((drug) => drug.ingredients))] : [] };
}

async function ask<Answer>(question: () => Promise<Answer>, callerSignal: AbortSignal): Promise<Asked<Answer>> {
  try {
    return { ok: true, answer: await question() };
  } catch (error) {
    callerSignal.throwIfAborted();
    return { ok: false, failure: inWords(error) };
  }
}

function inWords(error: unknown): string {
  if (error instanceof BrokenCircuitError) return "An outside drug service did not answer a moment ago and is left alone for now.";
  if (!(error instanceof ServiceError)) return "An outside drug service did not answer in time.";
  switch (error.code) {
    case "timed_out":
      return `${error.service} did not answer in time.`;
    case "no_connection":
      return `${error.service} could not be reached.`;
    case "rate_limited":
      return `${error.service} had too many questions.`;
    case "server_error":
    case "refused":
      return `${error.service} had a fault of its own.`;
    case "malformed":
      return `${error.service} gave an answer that made no sense.`;
  }
}

/** For every pair that the embedded table is silent about: what the label of either says about the other. */
function statements(found: readonly { medicine: Medicine; label: DrugLabel | null }[]): Interaction[] {
  const all = found.flatMap(({ medicine, label }) =>
    found.flatMap(({ medicine: other }) => {
      if (label === null || other === medicine || checkInteractions({ drugs: [medicine.given, other.given] }).interactions.length > 0) return [];
      if (medicine.ingredients.some((name) => other.ingredients.includes(name))) return [];
      const where = labelMention(label, other.ingredients.flatMap(namesToAsk));
      return where === null ? [] : [statement(medicine.given, other.given, label, where)];
    }),
  );
  return oneForEachPair(all.toSorted((x, y) => SEVERITY_RANK[y.severity] - SEVERITY_RANK[x.severity]));
}

/** Two labels may speak of each other: the stricter one is enough. */
function oneForEachPair(all: readonly Interaction[]): Interaction[] {
  const pairOf = ({ a, b }: Interaction) => [a, b].toSorted().join("|");
  return all.filter((one, index) => all.findIndex((other) => pairOf(other) === pairOf(one)) === index);
}

function statement(a: string, b: string, label: DrugLabel, where: "strict" | "other"): Interaction {
  const place = where === "strict" ? "among the medicines that must not or should hardly be taken with it" : "among the medicines to be careful with";
  return {
    a,
    b,
    severity: where === "strict" ? "major" : "moderate",
    consequence: `The American label of ${a} names ${b} ${place}.`,
    action: "Ask a pharmacist or the prescriber before you take both.",
    source: `FDA label of ${a}${label.url === null ? "" : ` (${label.url})`}`,
  };
}
