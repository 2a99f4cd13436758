import type { PressedKey } from "@/components/ui/use-page-keys";

export type BoardCommand =
  | "next" | "previous" | "open" | "claim" | "acknowledge" | "level" | "message" | "close" | "search" | "sound" | "wall" | "keys" | "leave";

/** What each key does, for the list of keys and for the keys themselves. */
export const BOARD_KEYS: readonly { keys: readonly string[]; command: BoardCommand; does: string }[] = [
  { keys: ["j", "ArrowDown"], command: "next", does: "Next case" },
  { keys: ["k", "ArrowUp"], command: "previous", does: "Case before" },
  { keys: ["Enter"], command: "open", does: "Go to the chosen case" },
  { keys: ["c"], command: "claim", does: "Claim it, or give it back" },
  { keys: ["a"], command: "acknowledge", does: "Acknowledge an emergency" },
  { keys: ["u"], command: "level", does: "Change how urgent it is" },
  { keys: ["m"], command: "message", does: "Write to the patient" },
  { keys: ["x"], command: "close", does: "Close the case" },
  { keys: ["/"], command: "search", does: "Search" },
  { keys: ["s"], command: "sound", does: "Sound on or off" },
  { keys: ["w"], command: "wall", does: "Wall display" },
  { keys: ["?"], command: "keys", does: "This list" },
  { keys: ["Escape"], command: "leave", does: "Back to the list" },
];

/** What a key asks of the board; null when it is not for the board: typed into a field, or pressing a focused control. */
export function boardCommand({ key, modified, on }: PressedKey): BoardCommand | null {
  if (modified) return null;
  const command = BOARD_KEYS.find(({ keys }) => keys.includes(key))?.command ?? null;
  if (on === "field") return command === "leave" ? command : null;
  return on === "control" && key === "Enter" ? null : command;
}

/** A key as it is written on a keyboard. */
export function keyName(key: string): string {
  return { ArrowDown: "↓", ArrowUp: "↑", Escape: "Esc" }[key] ?? key;
}
