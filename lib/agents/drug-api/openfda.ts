import { z } from "zod";
import { createServiceClient } from "./service-client";

const section = z.array(z.string()).nullish();
const labelSchema = z.object({
  set_id: z.string().nullish(),
  boxed_warning: section,
  contraindications: section,
  drug_interactions: section,
  warnings: section,
  warnings_and_cautions: section,
});
const answerSchema = z.object({ results: z.array(labelSchema).nullish() });

/** What of a label speaks of other medicines. */
export interface DrugLabel {
  /** address of the label for people, or null */
  url: string | null;
  /** boxed warning and contraindications: what must not be */
  strict: readonly string[];
  /** interactions and warnings */
  other: readonly string[];
}

export interface OpenFda {
  /** The label of a medicine by its generic names, of which any may fit; null when there is none. */
  label: (genericNames: readonly string[], signal: AbortSignal) => Promise<DrugLabel | null>;
}

/** A phrase of openFDA's query language: only letters, digits, spaces and hyphens can be in it. */
const phrase = (name: string): string => `openfda.generic_name:"${name.replace(/[^\p{L}\p{N} -]/gu, " ").trim()}"`;

/** Client of openFDA's drug labels. The base may be given with or without its path. */
export function createOpenFda(baseUrl: string): OpenFda {
  const { get } = createServiceClient("openFDA");
  const base = baseUrl.replace(/\/+$/, "").replace(/\/drug\/label\.json$/, "");
  return {
    async label(genericNames, signal) {
      const query = new URLSearchParams({ search: genericNames.map(phrase).join(" "), limit: "1" });
      const answer = await get(new URL(`${base}/drug/label.json?${query.toString()}`), answerSchema, signal);
      const found = answer?.results?.[0];
      if (found === undefined) return null;
      return {
        url: found.set_id ? `https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=${encodeURIComponent(found.set_id)}` : null,
        strict: [...(found.boxed_warning ?? []), ...(found.contraindications ?? [])],
        other: [...(found.drug_interactions ?? []), ...(found.warnings_and_cautions ?? []), ...(found.warnings ?? [])],
      };
    },
  };
}
