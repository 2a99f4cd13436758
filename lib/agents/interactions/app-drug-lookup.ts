import "server-only";
import { env } from "@/lib/env";
import { createDrugLookup } from "../drug-api/look-up-drugs";
import type { TriageServices } from "../services";

const TURNED_OFF = "RxNorm and openFDA are not asked: the embedded table alone answered.";

/** The external drug services of this process, unless they are turned off by `DRUG_API`. */
export function appDrugLookup(): TriageServices["lookUpDrugs"] {
  const { DRUG_API, RXNORM_BASE_URL, OPENFDA_BASE_URL } = env();
  if (DRUG_API === "off") return () => Promise.resolve({ status: "unreachable", reason: TURNED_OFF });
  return createDrugLookup({ rxNormBaseUrl: RXNORM_BASE_URL, openFdaBaseUrl: OPENFDA_BASE_URL });
}
