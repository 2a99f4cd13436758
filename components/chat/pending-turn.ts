import { EMPTY_TURN } from "@/lib/turns/fold-turn";
import type { TurnView } from "@/lib/turns/fold-turn";
import { SHOWN_AGENTS } from "@/lib/turns/types";

/** A turn that was asked for and of which nothing has come yet. */
export const PENDING_TURN: TurnView = {
  ...EMPTY_TURN,
  agents: SHOWN_AGENTS.map((name) => ({ name, needs: [], status: "waiting", startMs: null, endMs: null, simulatedMs: 0, found: null })),
};
