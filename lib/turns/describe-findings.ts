import type { TriageOutputs } from "@/lib/agents/triage-outputs";
import { urgencyHeadline } from "@/lib/clinical/answer/urgency-headline";
import type { Region } from "@/lib/clinical/types";
import type { RunEventOf } from "@/lib/graph/types";

type EndEvent = Extract<RunEventOf<TriageOutputs>, { type: "agent-end" }>;

/** What an agent found, in the patient's words; null when it found nothing because it did not finish. */
export function describeFindings(event: EndEvent, region: Region): string | null {
  if (event.outcome.status !== "done") return null;
  switch (event.agent) {
    case "safety": {
      const { redFlags } = event.outcome.value;
      return redFlags.length === 0 ? "No warning sign found" : counted(redFlags.length, "warning sign");
    }
    case "history": {
      const { conditions, medications, allergies } = event.outcome.value;
      return [counted(conditions.length, "condition"), counted(medications.length, "medicine"), counted(allergies.length, "allergy", "allergies")].join(", ");
    }
    case "knowledge": {
      const articles = new Set(event.outcome.value.map(({ articleId }) => articleId));
      return articles.size === 0 ? "Nothing that fits" : `${counted(event.outcome.value.length, "passage")} from ${counted(articles.size, "article")}`;
    }
    case "interactions": {
      const { interactions, allergies, unknown } = event.outcome.value;
      const found = interactions.length + allergies.length;
      const missed = unknown.length === 0 ? "" : `, ${counted(unknown.length, "name")} not recognised`;
      return (found === 0 ? "Nothing known against them" : counted(found, "warning")) + missed;
    }
    case "medical":
      return urgencyHeadline(event.outcome.value.assessment.urgency, region);
    case "risk": {
      const done = event.outcome.value.filter(({ result }) => result.status === "ok").length;
      const refused = event.outcome.value.length - done;
      if (event.outcome.value.length === 0) return "No score applies";
      return counted(done, "score") + (refused === 0 ? "" : `, ${refused} with too little known`);
    }
    case "scheduling": {
      const { slots } = event.outcome.value;
      return slots.length === 0 ? "No appointment offered" : counted(slots.length, "time that fits", "times that fit");
    }
    case "answer":
      return null;
  }
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
