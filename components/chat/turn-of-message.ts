import { EMPTY_TURN } from "@/lib/turns/fold-turn";
import type { TurnView } from "@/lib/turns/fold-turn";
import type { GatherUIMessage } from "@/lib/turns/ui-message";
import { messageText } from "./message-text";

/** The turn that an assistant's message shows, as far as it has come. */
export function turnOfMessage(message: GatherUIMessage): TurnView {
  const agents: TurnView["agents"][number][] = [];
  let view: TurnView = { ...EMPTY_TURN, agents, text: messageText(message) };
  for (const part of message.parts) {
    if (part.type === "data-turn") view = { ...view, turn: part.data };
    else if (part.type === "data-agent") agents.push(part.data);
    else if (part.type === "data-emergency") view = { ...view, emergency: part.data };
    else if (part.type === "data-card") view = { ...view, card: part.data };
  }
  return view;
}
