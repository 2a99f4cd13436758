import { z } from "zod";
import { createServiceClient } from "./service-client";
import { soundsLike } from "./sounds-like";

const exactSchema = z.object({ idGroup: z.object({ rxnormId: z.array(z.string()).nullish() }).nullish() });
const candidateSchema = z.object({ rxcui: z.coerce.string(), name: z.string().nullish() });
const approximateSchema = z.object({ approximateGroup: z.object({ candidate: z.array(candidateSchema).nullish() }).nullish() });
const propertiesSchema = z.object({ properties: z.object({ name: z.string() }).nullish() });
const relatedSchema = z.object({
  relatedGroup: z
    .object({ conceptGroup: z.array(z.object({ conceptProperties: z.array(z.object({ name: z.string() })).nullish() })).nullish() })
    .nullish(),
});

const CANDIDATES = 4;

export interface RxNorm {
  /**
   * The active ingredients of a medicine by any name that RxNorm knows, brand or generic, lightly misspelt or not.
   * Empty when it knows none, or only ones with another name.
   */
  ingredients: (name: string, signal: AbortSignal) => Promise<readonly string[]>;
}

/** Client of NLM's RxNorm. The base may be given with or without its /REST. */
export function createRxNorm(baseUrl: string): RxNorm {
  const { get } = createServiceClient("RxNorm");
  const base = baseUrl.replace(/\/+$/, "").replace(/\/REST$/, "");
  const urlOf = (path: string, query: Record<string, string> = {}) => new URL(`${base}/REST/${path}.json?${new URLSearchParams(query).toString()}`);

  async function exactId(name: string, signal: AbortSignal): Promise<string | undefined> {
    const answer = await get(urlOf("rxcui", { name, search: "2" }), exactSchema, signal);
    return answer?.idGroup?.rxnormId?.[0];
  }

  async function nameOf(candidate: z.infer<typeof candidateSchema>, signal: AbortSignal): Promise<string | undefined> {
    if (candidate.name) return candidate.name;
    return (await get(urlOf(`rxcui/${candidate.rxcui}/properties`), propertiesSchema, signal))?.properties?.name;
  }

  /** The scale of RxNorm's own score has changed before, so the names themselves are compared. */
  async function nearId(name: string, signal: AbortSignal): Promise<string | undefined> {
    const answer = await get(urlOf("approximateTerm", { term: name, maxEntries: String(CANDIDATES), option: "1" }), approximateSchema, signal);
    const candidates = (answer?.approximateGroup?.candidate ?? []).slice(0, CANDIDATES);
    const named = await Promise.all(candidates.map(async (candidate) => ({ id: candidate.rxcui, name: await nameOf(candidate, signal) })));
    return named.find((candidate) => candidate.name !== undefined && soundsLike(name, candidate.name))?.id;
  }

  return {
    async ingredients(name, signal) {
      const id = (await exactId(name, signal)) ?? (await nearId(name, signal));
      if (id === undefined) return [];
      const related = await get(urlOf(`rxcui/${encodeURIComponent(id)}/related`, { tty: "IN" }), relatedSchema, signal);
      const names = (related?.relatedGroup?.conceptGroup ?? []).flatMap((group) => (group.conceptProperties ?? []).map((concept) => concept.name));
      return [...new Set(names)];
    },
  };
}
