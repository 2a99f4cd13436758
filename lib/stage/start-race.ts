import "server-only";
import type { Region } from "@/lib/clinical/types";
import type { Viewer } from "@/lib/data/viewer";
import type { Mode } from "@/lib/graph/types";
import type { ActionResult } from "@/lib/turns/problem";
import { repeatTurn } from "@/lib/turns/repeat-turn";
import { sendMessage } from "@/lib/turns/send-message";
import { stopTurn } from "@/lib/turns/stop-turn";
import type { LatencyProfile, Staging } from "@/lib/turns/types";

/** One question of one demo patient, as the presenter has set it. */
export interface StagedMessage {
  chatId: string;
  messageId: string;
  text: string;
  /** the demo patient who asks */
  patientId: string;
  profile: LatencyProfile;
  staging: Staging;
  region: Region;
}

export interface RaceRequest extends StagedMessage {
  /** the request of the second lane: the same ids again are the same race */
  repeatId: string;
}

/** The two turns of a race, by their mode. */
export type StartedRace = Readonly<Record<Mode, string>>;

/**
 * Starts two ordinary turns for one message of one patient, at the same time: one in each mode, from a common zero.
 * @param startedMs the monotonic clock when the race was asked for
 */
export async function startRace(viewer: Viewer, race: RaceRequest, startedMs: number): Promise<ActionResult<StartedRace>> {
  const { chatId, messageId, repeatId, text, patientId, profile, staging, region } = race;
  const message = { chatId, messageId, text, profile, region, replacesMessageId: null, demoPatientId: patientId, staging };
  const sequential = await sendMessage(viewer, { ...message, mode: "sequential" }, startedMs);
  if (!sequential.ok) return { ok: false, error: sequential.problem };
  const repeat = { turnId: sequential.turnId, requestId: repeatId, mode: "concurrent", profile, staging } as const;
  const concurrent = await repeatTurn(viewer, repeat, startedMs);
  if (!concurrent.ok) {
    await stopTurn(viewer, sequential.turnId);
    return { ok: false, error: concurrent.problem };
  }
  return { ok: true, value: { sequential: sequential.turnId, concurrent: concurrent.turnId } };
}
