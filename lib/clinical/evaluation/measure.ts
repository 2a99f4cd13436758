import { type Urgency, URGENCY_RANK } from "../types";
import type { Judged, PartResult, Proportion } from "./types";

const LEVELS: readonly Urgency[] = ["emergency", "urgent", "routine", "self_care"];
/** Standard normal quantile of a 95 % interval. */
const Z = 1.959964;

/** A proportion with its Wilson score interval (Wilson 1927), which holds for small counts too. */
export function proportion(count: number, of: number): Proportion {
  if (of === 0) return { count, of, value: 0, low: 0, high: 1 };
  const p = count / of;
  const denominator = 1 + (Z * Z) / of;
  const centre = (p + (Z * Z) / (2 * of)) / denominator;
  const half = (Z / denominator) * Math.sqrt((p * (1 - p)) / of + (Z * Z) / (4 * of * of));
  return { count, of, value: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

function emptyConfusion(): PartResult["confusion"] {
  const row = (): Record<Urgency, number> => ({ emergency: 0, urgent: 0, routine: 0, self_care: 0 });
  return { emergency: row(), urgent: row(), routine: row(), self_care: row() };
}

/** All figures of one part of the cases. */
export function measurePart(judged: readonly Judged[]): PartResult {
  const confusion = emptyConfusion();
  const bySystem: PartResult["bySystem"] = {};
  const byStyle: PartResult["byStyle"] = {};
  for (const { case: each, given } of judged) {
    confusion[each.urgency][given] += 1;
    const right = each.urgency === given ? 1 : 0;
    const system = (bySystem[each.system] ??= { cases: 0, exact: 0, emergencies: 0, emergenciesFound: 0 });
    system.cases += 1;
    system.exact += right;
    if (each.urgency === "emergency") {
      system.emergencies += 1;
      system.emergenciesFound += right;
    }
    const style = (byStyle[each.style] ??= { cases: 0, exact: 0 });
    style.cases += 1;
    style.exact += right;
  }
  const count = (holds: (item: Judged) => boolean): number => judged.filter(holds).length;
  const harmless = count(({ case: each }) => URGENCY_RANK[each.urgency] <= 1);
  return {
    cases: judged.length,
    exact: proportion(count(({ case: each, given }) => each.urgency === given), judged.length),
    emergenciesFound: proportion(confusion.emergency.emergency, LEVELS.reduce((sum, level) => sum + confusion.emergency[level], 0)),
    underTriage: proportion(count(({ case: each, given }) => URGENCY_RANK[given] < URGENCY_RANK[each.urgency]), judged.length),
    overTriage: proportion(count(({ case: each, given }) => URGENCY_RANK[given] > URGENCY_RANK[each.urgency]), judged.length),
    needlessEmergency: proportion(confusion.routine.emergency + confusion.self_care.emergency, harmless),
    confusion,
    bySystem,
    byStyle,
  };
}
