import { DRUGS } from "./drugs/catalogue";
import type { Drug } from "./drugs/parse-drug-table";

type Matches = (drug: Drug) => boolean;

const knownClasses = new Set([...DRUGS.values()].flatMap((drug) => [...drug.classes]));

function part(text: string): Matches {
  if (!text.startsWith("@")) {
    const named = DRUGS.get(text);
    if (named === undefined) throw new Error(`A rule names ${text}, which the drug tables do not know`);
    // A product of several ingredients in a rule (co-trimoxazole) means the product, not each ingredient.
    return (drug) => drug === named;
  }
  const classes = text.slice(1).split("&");
  const unknown = classes.find((name) => !knownClasses.has(name));
  if (unknown !== undefined) throw new Error(`A rule names the class ${unknown}, which no drug has`);
  return (drug) => classes.every((name) => drug.classes.has(name));
}

/**
 * A side of a rule as a test of a drug: names separated by `|`, classes as `@class`, drugs in several classes at once
 * as `@class&class`. Throws for a name or class that the tables do not know, so that a typing error cannot hide.
 */
export function selectDrugs(selector: string): Matches {
  const parts = selector.split("|").map(part);
  return (drug) => parts.some((matches) => matches(drug));
}
