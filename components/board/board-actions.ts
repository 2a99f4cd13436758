import type { CaseOutcome } from "@/lib/board/case-entry";
import type { CaseTalk } from "@/lib/board/case-talk";
import type { Urgency } from "@/lib/clinical/types";
import type { ActionResult } from "@/lib/turns/problem";

/** `entryId` is made here: the same id again is the same deed. */
interface CaseRequest {
  caseId: string;
  entryId: string;
}

/** Everything that the board asks of the server. Handed down from the page; components import none of it. */
export interface BoardActions {
  claimCase: (input: CaseRequest) => Promise<ActionResult>;
  releaseCase: (input: CaseRequest) => Promise<ActionResult>;
  acknowledgeEmergency: (input: CaseRequest) => Promise<ActionResult>;
  decideUrgency: (input: CaseRequest & { urgency: Urgency; reason: string }) => Promise<ActionResult>;
  messagePatient: (input: CaseRequest & { text: string }) => Promise<ActionResult>;
  closeCase: (input: CaseRequest & { outcome: CaseOutcome }) => Promise<ActionResult>;
  readTalk: (input: { caseId: string }) => Promise<ActionResult<CaseTalk>>;
  signOut: () => Promise<void>;
}
