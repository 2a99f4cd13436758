import { EMPTY_TURN } from "@/lib/turns/fold-turn";
import type { TurnView } from "@/lib/turns/fold-turn";
import { SHOWN_AGENTS } from "@/lib/turns/types";
import { waitingRows } from "@/lib/turns/waiting-rows";

/** A turn that was asked for and of which nothing has come yet. */
export const PENDING_TURN: TurnView = {
  ...EMPTY_TURN,
  agents: waitingRows(SHOWN_AGENTS),
};
