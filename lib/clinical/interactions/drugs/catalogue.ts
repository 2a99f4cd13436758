import { CANCER } from "./cancer";
import { CARDIOVASCULAR } from "./cardiovascular";
import { FOODS_SUPPLEMENTS_SUBSTANCES } from "./foods-supplements-substances";
import { HORMONES_AND_DIABETES } from "./hormones-and-diabetes";
import { INFECTION } from "./infection";
import { LUNGS_ALLERGY_GUT_BLADDER } from "./lungs-allergy-gut-bladder";
import { NERVOUS_SYSTEM } from "./nervous-system";
import { PAIN_AND_JOINTS } from "./pain-and-joints";
import { parseDrugTables } from "./parse-drug-table";
import type { Drug } from "./parse-drug-table";

/** Every known medicine, food and substance by its name. */
export const DRUGS: ReadonlyMap<string, Drug> = parseDrugTables([
  CARDIOVASCULAR, NERVOUS_SYSTEM, PAIN_AND_JOINTS, INFECTION, HORMONES_AND_DIABETES, LUNGS_ALLERGY_GUT_BLADDER, CANCER,
  FOODS_SUPPLEMENTS_SUBSTANCES,
]);

/** The single ingredients of a drug, as drugs. */
export function ingredientsOf(drug: Drug): readonly Drug[] {
  return drug.ingredients.flatMap((name) => DRUGS.get(name) ?? []);
}
