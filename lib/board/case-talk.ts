import type { Urgency } from "@/lib/clinical/types";
import type { CaseEntry } from "./case-entry";

/** What was said and done in a case, oldest first. Moments are ISO 8601. */
export type CaseTalk = readonly (
  | { id: string; at: string; from: "patient"; text: string; /** what Gather answered; null while it does */ answer: { urgency: Urgency; headline: string; text: string } | null }
  | { id: string; at: string; from: "team"; entry: CaseEntry }
)[];
