import type { GatherUIMessage } from "@/lib/turns/ui-message";

/** All text of a message, to the byte. */
export function messageText({ parts }: Pick<GatherUIMessage, "parts">): string {
  return parts.map((part) => (part.type === "text" ? part.text : "")).join("");
}
