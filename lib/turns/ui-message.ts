import type { UIMessage, UIMessageChunk } from "ai";
import type { Mode } from "@/lib/graph/types";
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

export type GatherChunkData = GatherDataParts & { cursor: TurnCursor };

/** The assistant's message of one turn; its id is the turn's id. Patient messages carry metadata only when they were edited. */
export type GatherUIMessage = UIMessage<GatherMessageMetadata, GatherChunkData>;
export type GatherChunk = UIMessageChunk<GatherMessageMetadata, GatherChunkData>;
