import { ingredientsOf } from "../drugs/catalogue";
import type { Drug } from "../drugs/parse-drug-table";
import type { ReadName } from "../names/read-drug-name";

/** One line of the medication list that could be read. */
export interface Entry {
  /** as the caller gave it */
  given: string;
  /** how it is called inside a sentence: without strength, form and times, and spelt right */
  called: string;
  /** products as found, each with its ingredients: rules may name either */
  drugs: readonly Drug[];
  ingredients: readonly Drug[];
  /** the known names that were found, normalised */
  names: readonly string[];
  local: boolean;
}

export function toEntry(given: string, read: Extract<ReadName, { status: "known" }>): Entry {
  const ingredients = [...new Set(read.drugs.flatMap(ingredientsOf))];
  const called = read.guessed ? read.drugs.map((drug) => drug.name).join(" and ") : withoutDose(given);
  return { given, called, drugs: [...new Set([...read.drugs, ...ingredients])], ingredients, names: read.names, local: read.local };
}

/** "Lisinopril 10mg od" is "Lisinopril"; a name that starts with a number stays whole. */
function withoutDose(given: string): string {
  const bare = given.replace(/[\s(,]+\d.*$/, "").replace(/\s+(?:tablets?|capsules?|injections?|od|bd|daily|twice daily|once daily|prn)\b.*$/i, "").trim();
  return bare === "" ? given : bare;
}
