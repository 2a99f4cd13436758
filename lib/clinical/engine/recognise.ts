import { getLexicon } from "../lexicon/registry";
import { PROTOCOLS } from "../protocols/all";
import type { Protocol } from "../protocols/types";
import { evaluate } from "./expression";
import type { Facts } from "./facts";

/** A protocol that fits, with how well and by which findings. */
export interface Fit {
  protocol: Protocol;
  score: number;
  /** findings of the case that this protocol explains */
  explains: ReadonlySet<string>;
}

const POINTS = { named: 5, core: 3, support: 1, against: -2 } as const;
/** Below this many points nothing is recognised. */
export const MINIMUM_SCORE = 1.2;

let rarity: ReadonlyMap<string, number> | undefined;

/** Weight of a finding between 0.3 and 1: the fewer protocols know it, the more it tells (inverse document frequency). */
function getRarity(): ReadonlyMap<string, number> {
  if (rarity !== undefined) return rarity;
  const counts = new Map<string, number>();
  for (const { recognise } of PROTOCOLS) {
    for (const finding of new Set([...recognise.core, ...(recognise.support ?? [])])) counts.set(finding, (counts.get(finding) ?? 0) + 1);
  }
  const total = Math.log(Math.max(PROTOCOLS.length, 40));
  rarity = new Map([...counts].map(([finding, count]) => [finding, Math.max(0.3, 1 - Math.log(count) / total)]));
  return rarity;
}

function fitOf(protocol: Protocol, facts: Facts): Fit | null {
  const { recognise } = protocol;
  const weights = getRarity();
  const has = (finding: string): boolean => evaluate(finding, facts) === "yes";
  const named = (recognise.named ?? []).filter(has);
  const explains = new Set<string>(named);
  let score = named.length > 0 ? POINTS.named + (named.length - 1) * 0.5 : 0;
  let candidate = named.length > 0;
  for (const suspected of recognise.named ?? []) if (!has(suspected) && facts.has(suspected, "suspected")) score += 1;
  for (const finding of recognise.core) {
    if (!has(finding)) continue;
    score += POINTS.core * (weights.get(finding) ?? 1);
    explains.add(finding);
    candidate = true;
  }
  for (const pattern of recognise.patterns ?? []) {
    if (evaluate(pattern.when, facts) !== "yes") continue;
    score += pattern.points;
    candidate = true;
  }
  if (!candidate) return null;
  const diagnosed = named.some((finding) => getLexicon().findings.get(finding)?.kind === "condition");
  if (!diagnosed && recognise.need !== undefined && evaluate(recognise.need, facts) === "no") return null;
  for (const finding of recognise.support ?? []) {
    if (!has(finding)) continue;
    score += POINTS.support * (weights.get(finding) ?? 1);
    explains.add(finding);
  }
  for (const finding of recognise.against ?? []) if (has(finding)) score += POINTS.against;
  // What is said first is usually what the visit is about.
  const first = facts.order.slice(0, 3);
  if (recognise.core.some((finding) => first.includes(finding))) score += 0.6;
  return score >= MINIMUM_SCORE ? { protocol, score, explains } : null;
}

/** Protocols that fit the facts, best first; equal scores in the order of ids. */
export function recogniseProtocols(facts: Facts): Fit[] {
  return PROTOCOLS.map((protocol) => fitOf(protocol, facts))
    .filter((fit) => fit !== null)
    .sort((a, b) => b.score - a.score || (a.protocol.id < b.protocol.id ? -1 : 1));
}

/**
 * The few that decide: the best, those nearly as good, and those that explain a complaint which the better ones leave
 * unexplained (several complaints in one message).
 */
export function leadingFits(fits: readonly Fit[]): Fit[] {
  const best = fits[0];
  if (best === undefined) return [];
  const leading: Fit[] = [best];
  const explained = new Set(best.explains);
  for (const fit of fits.slice(1, 8)) {
    if (leading.length >= 4) break;
    const fresh = [...fit.explains].filter((finding) => !explained.has(finding) && fit.protocol.recognise.core.includes(finding));
    const close = fit.score >= best.score * 0.75;
    const second = fresh.length > 0 && fit.score >= Math.max(2.8, best.score * 0.7);
    if (!close && !second) continue;
    leading.push(fit);
    for (const finding of fit.explains) explained.add(finding);
  }
  return leading;
}
