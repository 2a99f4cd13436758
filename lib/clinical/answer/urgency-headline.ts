import type { Region, Urgency } from "../types";
import { numbersFor } from "./region";

/** The action of a level in one short sentence without a full stop: "Call 112 now". */
export function urgencyHeadline(urgency: Urgency, region?: Region): string {
  switch (urgency) {
    case "emergency": return `Call ${numbersFor(region).emergency} now`;
    case "urgent": return "See a clinician today";
    case "routine": return "Book a visit within two weeks";
    case "self_care": return "You can care for this at home";
  }
}
