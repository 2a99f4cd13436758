import { EMPTY_TURN } from "@/lib/turns/fold-turn";
import type { TurnView } from "@/lib/turns/fold-turn";
import type { AgentRow } from "@/lib/turns/types";
import type { GatherUIMessage } from "@/lib/turns/ui-message";
import { messageText } from "./message-text";

/** Messages never change: a later state of one is another object. */
const views = new WeakMap<GatherUIMessage, TurnView>();

/** The turn that an assistant's message shows, as far as it has come; the same message gives the same object. */
export function turnOfMessage(message: GatherUIMessage): TurnView {
  const known = views.get(message);
  if (known !== undefined) return known;
  const view = readTurn(message);
  views.set(message, view);
  return view;
}

function readTurn(message: GatherUIMessage): TurnView {
  const agents: AgentRow[] = [];
  let view: TurnView = { ...EMPTY_TURN, agents, text: messageText(message) };
  for (const part of message.parts) {
    if (part.type === "data-turn") view = { ...view, turn: part.data };
    else if (part.type === "data-agent") agents.push(part.data);
    else if (part.type === "data-emergency") view = { ...view, emergency: part.data };
    else if (part.type === "data-card") view = { ...view, card: part.data };
    else if (part.type === "data-queue") view = { ...view, queuePlace: part.data.place };
  }
  return view;
}
