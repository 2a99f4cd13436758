import type { UIMessage, UIMessageChunk } from "ai";
import type { Mode } from "@/lib/graph/types";
import type { Problem } from "./problem";
import type { GatherDataParts, LatencyProfile } from "./types";

export interface GatherMessageMetadata {
  turnId: string;
  mode: Mode;
  profile: LatencyProfile;
  /** ISO 8601 */
  createdAt: string;
  /** id of the patient's message that this turn answers */
  replyTo: string;
}

/** How far into a turn's log the stream has come: sent along (transient) so that a reader can resume after `seq`. */
export interface TurnCursor {
  turnId: string;
  seq: number;
}

/** Transient parts: `cursor` says how far the stream is, `problem` why there is nothing to stream. */
export type GatherChunkData = GatherDataParts & { cursor: TurnCursor; problem: Problem };

/** The assistant's message of one turn; its id is the turn's id. Patient messages carry metadata only when they were edited. */
export type GatherUIMessage = UIMessage<GatherMessageMetadata, GatherChunkData>;
export type GatherChunk = UIMessageChunk<GatherMessageMetadata, GatherChunkData>;
