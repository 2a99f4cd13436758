import "server-only";
import { findSlots } from "@/lib/data/appointments/find-slots";
import { searchByEmbedding } from "@/lib/data/knowledge/search-by-embedding";
import { searchPassages } from "@/lib/data/knowledge/search-passages";
import { getRecordForAgent } from "@/lib/data/patients/get-record-for-agent";
import { env } from "@/lib/env";
import { chooseModel } from "@/lib/model/choose-model";
import { processSingleton } from "@/lib/process-singleton";
import { appDrugLookup } from "./interactions/app-drug-lookup";
import { scoreInWorker } from "./risk/score-pool";
import type { TriageServices } from "./services";
import { WorkSlots } from "./work-slots";

/** The services of this process: the real database, worker threads, drug services and model. */
export function appServices(): TriageServices {
  return processSingleton("services", () => ({
    model: chooseModel(),
    record: (patientId, asOf) => getRecordForAgent(patientId, asOf),
    searchText: (query, limit) => searchPassages(query, limit),
    searchVector: (vector, limit) => searchByEmbedding(env().OPENAI_EMBEDDING_MODEL, vector, limit),
    lookUpDrugs: appDrugLookup(),
    score: scoreInWorker,
    slots: new WorkSlots(env().DATABASE_POOL_SIZE),
    findSlots: ({ specialty, urgency, asOf, turnId }) => findSlots({ specialty, urgency, asOf, turnId }),
  }));
}
