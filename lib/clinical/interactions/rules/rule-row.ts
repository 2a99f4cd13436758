import type { InteractionSeverity } from "../../types";
import type { DrugSourceKey } from "../../sources/drugs";
import type { EffectKey } from "./effects";

/**
 * One line of a rule table. A side is a list of names separated by `|`: a drug by its name, or a class as `@class`.
 * Every member of the left side interacts with every member of the right one. `action` replaces the effect's own.
 */
export type RuleRow = readonly [a: string, b: string, severity: InteractionSeverity, effect: EffectKey, source: DrugSourceKey, action?: string];
