import { gather } from "@/lib/graph/gather";
import type { Passage } from "@/lib/turns/types";
import { fuseRankings } from "./knowledge/fuse-rankings";
import { queryVariants } from "./knowledge/query-variants";
import type { TriageServices } from "./services";
import { triageAgent } from "./triage-agent";
import { triageCase } from "./triage-case";

const PER_QUERY = 12;
const KEPT = 6;

type KnowledgeServices = Pick<TriageServices, "model" | "searchText" | "searchVector">;

/**
 * Retrieval: several variants of the question, each searched at the same time as the others (a gather inside the
 * gather), the rankings fused, the best passages kept with their sources.
 */
export function knowledgeAgent({ model, searchText, searchVector }: KnowledgeServices) {
  return triageAgent({
    name: "knowledge",
    needs: [],
    deadlineMs: 10_000,
    run: async (_needs, { input, signal }): Promise<readonly Passage[]> => {
      const variants = queryVariants(triageCase(input));
      const { embed } = model;
      const searches = variants.map((query) => (own: AbortSignal) => searchText(query, PER_QUERY, own));
      if (embed !== null) {
        searches.push(async (own) => {
          const [vector] = await embed([variants.join("\n")], { signal: own });
          return vector === undefined ? [] : searchVector(vector, PER_QUERY, own);
        });
      }
      const outcomes = await gather(searches, { signal });
      const rankings = outcomes.flatMap((outcome) => (outcome.status === "done" ? [outcome.value] : []));
      const failure = outcomes.find((outcome) => outcome.status === "failed");
      // One search that failed leaves the others; all of them failing is the agent's own failure.
      if (rankings.length === 0 && failure !== undefined) throw failure.error;
      return fuseRankings(rankings, KEPT);
    },
  });
}
