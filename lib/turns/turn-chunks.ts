import { EMPTY_TURN, foldTurn, type TurnView } from "./fold-turn";
import type { AgentName, TurnLogEntry } from "./types";
import type { GatherChunk, GatherUIMessage } from "./ui-message";

/** A log entry with its place in the turn's order (1, 2, 3 …). */
export interface NumberedEntry {
  seq: number;
  entry: TurnLogEntry;
}

const TEXT_ID = "answer";

/**
 * Turns a log into AI SDK chunks, from whichever entry the reader still lacks. Entries up to `afterSeq` are
 * folded in silently, so that later parts are whole; data parts replace their earlier version by id.
 */
export function turnChunkEncoder(afterSeq = 0): (numbered: NumberedEntry) => GatherChunk[] {
  let view: TurnView = EMPTY_TURN;
  let textOpen = false;
  return ({ seq, entry }) => {
    view = foldTurn(view, entry);
    const turnId = view.turn?.turnId;
    const textBegins = entry.type === "text" && !textOpen;
    if (textBegins) textOpen = true;
    if (seq <= afterSeq || turnId === undefined) return [];
    const chunks: GatherChunk[] = [];
    switch (entry.type) {
      case "turn-start":
        chunks.push(...openingChunks(view));
        break;
      case "agent-start":
      case "agent-end":
        chunks.push(...agentChunks(view, entry.agent));
        break;
      case "emergency":
        chunks.push({ type: "data-emergency", id: "emergency", data: entry.banner });
        break;
      case "card":
        chunks.push({ type: "data-card", id: "card", data: entry.card });
        break;
      case "text":
        if (textBegins) chunks.push({ type: "text-start", id: TEXT_ID });
        chunks.push({ type: "text-delta", id: TEXT_ID, delta: entry.delta });
        break;
      case "turn-end":
        if (textOpen) chunks.push({ type: "text-end", id: TEXT_ID });
        if (view.turn !== null) chunks.push({ type: "data-turn", id: "turn", data: view.turn });
        chunks.push({ type: "finish" });
        break;
    }
    chunks.push({ type: "data-cursor", data: { turnId, seq }, transient: true });
    return chunks;
  };
}

function openingChunks(view: TurnView): GatherChunk[] {
  if (view.turn === null) return [];
  const { turnId, mode, profile, startedAt, messageId } = view.turn;
  return [
    { type: "start", messageId: turnId, messageMetadata: { turnId, mode, profile, createdAt: startedAt, replyTo: messageId } },
    { type: "data-turn", id: "turn", data: view.turn },
    ...view.agents.map((row): GatherChunk => ({ type: "data-agent", id: row.name, data: row })),
  ];
}

function agentChunks(view: TurnView, name: AgentName): GatherChunk[] {
  return view.agents.filter((row) => row.name === name).map((row) => ({ type: "data-agent", id: name, data: row }));
}

/** The assistant's message as it stands after these entries; null before the turn has begun. */
export function messageFromView(view: TurnView): GatherUIMessage | null {
  if (view.turn === null) return null;
  const { turnId, mode, profile, startedAt, messageId } = view.turn;
  return {
    id: turnId,
    role: "assistant",
    metadata: { turnId, mode, profile, createdAt: startedAt, replyTo: messageId },
    parts: [
      { type: "data-turn", id: "turn", data: view.turn },
      ...view.agents.map((row) => ({ type: "data-agent" as const, id: row.name, data: row })),
      ...(view.emergency === null ? [] : [{ type: "data-emergency" as const, id: "emergency", data: view.emergency }]),
      ...(view.card === null ? [] : [{ type: "data-card" as const, id: "card", data: view.card }]),
      ...(view.text === "" ? [] : [{ type: "text" as const, text: view.text, state: "done" as const }]),
    ],
  };
}
