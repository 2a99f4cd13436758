import { withParents } from "./class-tree";

/** A medicine, food or substance that the tables know. */
export interface Drug {
  /** British approved name */
  name: string;
  /** classes with their parents; for a product of several ingredients those of all of them */
  classes: ReadonlySet<string>;
  /** the single ingredients by name; for a single medicine itself */
  ingredients: readonly string[];
  /** brands and other names, as written in the table */
  otherNames: readonly string[];
}

const list = (text: string | undefined, separator: string | RegExp): string[] =>
  (text ?? "").split(separator).map((part) => part.trim()).filter((part) => part !== "");

/**
 * Reads a drug table. One line is one entry: `name | classes | other names`, or for a product of several
 * ingredients `name = ingredient + ingredient | | other names`. Classes are separated by spaces, names by commas.
 * Throws if a line does not fit or a name stands twice.
 */
export function parseDrugTables(tables: readonly string[]): ReadonlyMap<string, Drug> {
  const lines = tables.flatMap((table) => table.split("\n")).filter((line) => line.trim() !== "");
  const rows = lines.map((line) => {
    const [head, classes, otherNames, ...rest] = line.split("|");
    const [name, ingredients] = list(head, "=");
    if (name === undefined || classes === undefined || rest.length > 0) throw new Error(`Not a line of a drug table: ${line}`);
    return { name, ingredients: list(ingredients, " + "), classes: list(classes, /\s+/), otherNames: list(otherNames, ",") };
  });
  const drugs = new Map<string, Drug>();
  for (const { name, ingredients, classes, otherNames } of rows.toSorted((a, b) => a.ingredients.length - b.ingredients.length)) {
    if (drugs.has(name)) throw new Error(`The drug tables name ${name} twice`);
    const parts = ingredients.map((ingredient) => drugs.get(ingredient) ?? failUnknown(ingredient, name));
    const all = parts.length > 0 ? new Set(parts.flatMap((part) => [...part.classes])) : withParents(classes);
    drugs.set(name, { name, classes: all, ingredients: parts.length > 0 ? parts.map((part) => part.name) : [name], otherNames });
  }
  return drugs;
}

function failUnknown(ingredient: string, product: string): never {
  throw new Error(`${product} contains ${ingredient}, which the drug tables do not know`);
}
