import type { GatherActions } from "@/components/chat/actions-interface";
import type { CrowdOrder, CrowdProgress } from "@/lib/stage/crowd-types";
import type { ModelNow } from "@/lib/stage/model-now";
import type { PlannedAgent } from "@/lib/stage/plan-run";
import type { LaneRequest } from "@/lib/stage/start-lane";
import type { RaceRequest, StartedRace } from "@/lib/stage/start-race";
import type { Mode } from "@/lib/graph/types";
import type { ActionResult } from "@/lib/turns/problem";
import type { LatencyProfile, Staging } from "@/lib/turns/types";

/** Everything that the stage asks of the server. Handed down from its page. */
export interface StageActions extends Pick<GatherActions, "followTurn" | "stopTurn"> {
  /** one question in both modes at the same time; the same ids again are the same race. Gives the turns' ids */
  startRace: (input: Omit<RaceRequest, "region">) => Promise<ActionResult<StartedRace>>;
  /** one question in one mode alone; the same ids again are the same run */
  startLane: (input: Omit<LaneRequest, "region">) => Promise<ActionResult<{ turnId: string }>>;
  /** what a run will be made to wait, apart from what was set by hand */
  planRun: (input: { profile: LatencyProfile; staging: Staging }) => Promise<ActionResult<PlannedAgent[]>>;
  /** which model is asked, and whether its circuit is closed */
  modelNow: () => Promise<ActionResult<ModelNow>>;
  /** many patients through ordinary turns; a refusal is a `problem` in the stream */
  runPatients: (input: { patients: number; order: CrowdOrder; mode: Mode; profile: LatencyProfile }) => Promise<ReadableStream<CrowdProgress>>;
  stopPatients: () => Promise<ActionResult>;
  removeChats: (input: { chatIds: readonly string[] }) => Promise<ActionResult>;
}

/** Who can be on stage. */
export interface StagePatient {
  id: string;
  slug: string;
  name: string;
  /** years; null when not given */
  age: number | null;
  interest: string;
}
