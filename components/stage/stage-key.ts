import type { PressedKey } from "@/components/ui/use-page-keys";

export const STAGE_COMMANDS = ["race", "stop", "reset", "faults", "latencies", "files", "replay", "picture", "patients", "table", "next", "back", "presenter", "controls", "keys"] as const;
export type StageCommand = (typeof STAGE_COMMANDS)[number];

/** What the keys do, in the order in which they are listed. */
export const STAGE_KEYS: readonly { keys: readonly string[]; command: StageCommand; does: string }[] = [
  { keys: ["Space", "R"], command: "race", does: "Run: a race, or what else is chosen" },
  { keys: ["Esc"], command: "stop", does: "Stop what is running" },
  { keys: ["0"], command: "reset", does: "Reset: back to the known state" },
  { keys: ["F"], command: "faults", does: "Faults: make a check or the model fail" },
  { keys: ["L"], command: "latencies", does: "Waits: drag what an agent waits, and see what that should change" },
  { keys: ["P"], command: "patients", does: "Patients: many at once" },
  { keys: ["T"], command: "table", does: "Show the charts as tables" },
  { keys: ["D"], command: "files", does: "Recordings and receipts: save and open" },
  { keys: ["V"], command: "replay", does: "Replay the last race, without any network" },
  { keys: ["I"], command: "picture", does: "Save a picture of the race for slides" },
  { keys: ["N", "PageDown"], command: "next", does: "Next step of the talk; PageDown once it has begun" },
  { keys: ["B", "PageUp"], command: "back", does: "Step back in the talk" },
  { keys: ["W"], command: "presenter", does: "Open the presenter window with notes" },
  { keys: ["H"], command: "controls", does: "Hide the controls: larger type for the last row" },
  { keys: ["?"], command: "keys", does: "List the keys" },
];

const CLICKER: readonly string[] = ["PageDown", "PageUp"];

interface Pressed extends PressedKey {
  /** whether keys other than Esc are listened to */
  letters: boolean;
  /** whether the talk has begun, whose steps a clicker then turns; before it, those keys scroll */
  talking: boolean;
}

/** The command of a key; null when the key belongs to what has the focus. */
export function stageCommand({ key, modified, letters, talking, on }: Pressed): StageCommand | null {
  if (modified) return null;
  if (key === "Escape") return "stop";
  if (!letters || (!talking && CLICKER.includes(key))) return null;
  if (on === "field" || (on === "control" && key === " ")) return null;
  const name = key === " " ? "Space" : key;
  return STAGE_KEYS.find(({ keys }) => keys.some((known) => known.toLowerCase() === name.toLowerCase()))?.command ?? null;
}
