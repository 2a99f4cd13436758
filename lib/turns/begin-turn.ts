import "server-only";
import { randomUUID } from "node:crypto";
import { appServices } from "@/lib/agents/app-services";
import type { TurnInput } from "@/lib/agents/triage-outputs";
import type { TurnContext } from "@/lib/data/turns/start-turn";
import type { Mode } from "@/lib/graph/types";
import { launchTurn } from "./launch-turn";
import { leaseEnd } from "./lease";
import { thisInstance } from "./live-turns";
import { openingEntry } from "./opening-entry";
import type { LatencyProfile, Staging } from "./types";

/** What a turn has before it is in the database: an id, a clock, who answers and who runs it. */
export interface TurnDraft {
  turnId: string;
  model: string;
  startedAt: Date;
  leaseOwner: string;
  leaseExpiresAt: Date;
}

export function draftTurn(): TurnDraft {
  const startedAt = new Date();
  return { turnId: randomUUID(), model: appServices().model.id, startedAt, leaseOwner: thisInstance().id, leaseExpiresAt: leaseEnd(startedAt) };
}

export interface BegunTurn extends Pick<TurnInput, "region" | "asOf"> {
  messageId: string;
  /** the message to answer */
  text: string;
  mode: Mode;
  profile: LatencyProfile;
  /** nothing unless a presenter has set something */
  staging?: Staging | undefined;
  context: TurnContext;
  /** the monotonic clock when the turn was asked for */
  startedMs: number;
  /** called once it has ended, however it ends */
  onEnd: () => void;
}

/** Runs a drafted turn that is in the database by now, on everything said up to and with its message. */
export function beginTurn({ turnId, model, startedAt }: TurnDraft, begun: BegunTurn): void {
  const { messageId, text, mode, profile, region, asOf, staging, context, startedMs, onEnd } = begun;
  const { patientId, facts, earlier } = context;
  launchTurn({
    opening: openingEntry({ turnId, messageId, mode, profile, model, startedAt, staging }),
    input: { turnId, patientId, region, asOf, facts, conversation: [...earlier, { role: "patient", text }] },
    startedMs,
    onEnd,
  });
}
