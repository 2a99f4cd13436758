import type { DrugCaution, InteractionSeverity } from "../../types";
import { CONDITION_PATTERNS } from "../../conditions/condition-patterns";
import type { ConditionId } from "../../conditions/condition-patterns";
import { DRUG_SOURCE_BY_KEY } from "../../sources/drugs";
import { selectDrugs } from "../select-drugs";
import { CONDITION_RULES } from "./condition-rules";
import type { Entry } from "./entry";
import { BREASTFEEDING_RULES, PREGNANCY_RULES } from "./pregnancy-rules";
import type { LifeStageRule } from "./pregnancy-rules";

const withTest = <Rule extends { drug: string }>(rules: readonly Rule[]) => rules.map((rule) => ({ rule, isDrug: selectDrugs(rule.drug) }));
const PREGNANCY = withTest(PREGNANCY_RULES);
const BREASTFEEDING = withTest(BREASTFEEDING_RULES);
const CONDITIONS = withTest(CONDITION_RULES);

const holds = (entry: Entry, isDrug: ReturnType<typeof selectDrugs>): boolean => entry.drugs.some(isDrug);

function lifeStage(entry: Entry, rules: typeof PREGNANCY, kind: "pregnancy" | "breastfeeding", severityOf: (rule: LifeStageRule) => InteractionSeverity): DrugCaution | null {
  // An oral retinoid or a painkiller on the skin is another matter: only what is swallowed or injected counts here.
  const found = entry.local ? undefined : rules.find(({ isDrug }) => holds(entry, isDrug));
  if (found === undefined) return null;
  const { consequence, action, source } = found.rule;
  return { drug: entry.given, kind, because: kind, severity: severityOf(found.rule), consequence, action, source: DRUG_SOURCE_BY_KEY[source].name };
}

/** @param weeks of pregnancy; undefined when not known, which counts as late: the stricter reading holds */
export function pregnancyCaution(entry: Entry, weeks: number | undefined): DrugCaution | null {
  return lifeStage(entry, PREGNANCY, "pregnancy", ({ severity, fromWeek, earlier }) =>
    fromWeek !== undefined && earlier !== undefined && weeks !== undefined && weeks < fromWeek ? earlier : severity,
  );
}

export function breastfeedingCaution(entry: Entry): DrugCaution | null {
  return lifeStage(entry, BREASTFEEDING, "breastfeeding", ({ severity }) => severity);
}

/** Eye drops with a beta blocker reach the lungs; other products for skin, eyes, ears and nose are left out. */
export function conditionCautions(entry: Entry, conditions: ReadonlySet<ConditionId>): DrugCaution[] {
  if (entry.local && !entry.ingredients.some((drug) => drug.classes.has("beta_blocker"))) return [];
  return [...conditions].flatMap((condition) => {
    const found = CONDITIONS.find(({ rule, isDrug }) => rule.condition === condition && holds(entry, isDrug));
    if (found === undefined) return [];
    const { severity, consequence, action, source } = found.rule;
    return [{ drug: entry.given, kind: "condition" as const, because: CONDITION_PATTERNS[condition].label, severity, consequence, action, source: DRUG_SOURCE_BY_KEY[source].name }];
  });
}
