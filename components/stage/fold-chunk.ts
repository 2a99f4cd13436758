import type { TurnView } from "@/lib/turns/fold-turn";
import type { GatherChunk } from "@/lib/turns/ui-message";

/** A turn as its stream tells it so far: the stage's reading of what the chat reads. */
export function foldChunk(view: TurnView, chunk: GatherChunk): TurnView {
  switch (chunk.type) {
    case "data-turn":
      return { ...view, turn: chunk.data };
    case "data-agent": {
      const known = view.agents.some(({ name }) => name === chunk.data.name);
      return { ...view, agents: known ? view.agents.map((row) => (row.name === chunk.data.name ? chunk.data : row)) : [...view.agents, chunk.data] };
    }
    case "data-emergency":
      return { ...view, emergency: chunk.data };
    case "data-card":
      return { ...view, card: chunk.data };
    case "text-delta":
      return { ...view, text: view.text + chunk.delta };
    default:
      return view;
  }
}
