import { readDrugName } from "./names/read-drug-name";

/**
 * The classes of a drug as people write it, parents included and sorted: `classesOf("Nurofen 200 mg")` is `["nsaid"]`.
 * Empty for an unknown name.
 */
export function classesOf(drug: string): readonly string[] {
  const read = readDrugName(drug);
  return read.status === "known" ? [...new Set(read.drugs.flatMap((known) => [...known.classes]))].toSorted() : [];
}
