import type { StageActions } from "@/components/stage/stage-actions";
import { followTurn, stopTurn } from "../(app)/chat/actions";
import { modelNow, planRun, removeChats, runPatients, startLane, startRace, stopPatients } from "./actions";

/** Everything that the stage asks of the server. */
export const stageActions: StageActions = { startRace, startLane, planRun, modelNow, followTurn, stopTurn, runPatients, stopPatients, removeChats };
