import { editDistance } from "@/lib/clinical/text/edit-distance";
import { foldSpelling, normaliseName } from "@/lib/clinical/interactions/names/normalise-name";

/** Whether a found name starts with the asked one, give or take one letter: "elliquis" and "Eliquis 5 MG Oral Tablet". */
export function soundsLike(asked: string, found: string): boolean {
  const wanted = foldSpelling(normaliseName(asked));
  const start = normaliseName(found).split(" ").slice(0, normaliseName(asked).split(" ").length).join(" ");
  return wanted.length >= 5 && editDistance(wanted, foldSpelling(start), 1) <= 1;
}
