import type { TriageCase } from "@/lib/clinical/types";
import type { TurnInput } from "./triage-outputs";

/** The turn as the clinical engine sees it: the record's facts and the whole conversation. */
export function triageCase({ facts, conversation, region }: Pick<TurnInput, "facts" | "conversation" | "region">): TriageCase {
  return { ...facts, messages: conversation, region };
}

/** Everything the patient said so far, newest last. */
export function patientWords({ conversation }: Pick<TurnInput, "conversation">): string[] {
  return conversation.filter(({ role }) => role === "patient").map(({ text }) => text);
}
