import type { Sex, Urgency } from "@/lib/clinical/types";
import type { AgentStatus, AgentName } from "@/lib/turns/types";
import type { CaseFindings } from "./case-findings";

/** Who did something, and when (ISO 8601). `userId` is null when the account is gone. */
export interface Deed {
  userId: string | null;
  name: string;
  at: string;
}

/** An open case as the board shows it. Moments are ISO 8601 in UTC. */
export interface BoardCase {
  /** the chat's id */
  caseId: string;
  /** grows with every change of the case itself */
  version: number;
  patient: { name: string; /** years */ age: number | null; sex: Sex | null; pregnant: boolean };
  /** the complaint in a few words: the chat's title */
  complaint: string;
  /** the level that holds; null until the engine has judged */
  urgency: Urgency | null;
  /** what the engine gave, whatever holds now */
  engine: { urgency: Urgency; at: string } | null;
  /** null until the engine has judged */
  findings: CaseFindings | null;
  /** a person's decision about the level, which holds over the engine's; null when nobody decided */
  human: (Deed & { urgency: Urgency; reason: string }) | null;
  /** when it became an emergency; null when it is none */
  emergencyAt: string | null;
  acknowledged: Deed | null;
  claimed: Deed | null;
  /** since when the patient has written something that whoever claimed it has not looked at; null when there is nothing */
  unreadSince: string | null;
  openedAt: string;
  /** the turn that runs now and how far its agents are; null when none runs */
  running: Readonly<Partial<Record<AgentName, AgentStatus>>> | null;
}

/** An emergency that nobody of the care team has said to have seen. */
export function isUnseenEmergency({ emergencyAt, acknowledged }: BoardCase): boolean {
  return emergencyAt !== null && acknowledged === null;
}
