export type StageCommand = "race" | "patients" | "faults" | "keys" | "stop" | "reset" | "table";

/** What the keys do, in the order in which they are listed. */
export const STAGE_KEYS: readonly { keys: readonly string[]; command: StageCommand; does: string }[] = [
  { keys: ["Space", "R"], command: "race", does: "Race: one question in both modes, at the same time" },
  { keys: ["F"], command: "faults", does: "Faults: make a check fail" },
  { keys: ["P"], command: "patients", does: "Patients: many at once" },
  { keys: ["T"], command: "table", does: "Show the bars as tables" },
  { keys: ["Esc"], command: "stop", does: "Stop what is running" },
  { keys: ["0"], command: "reset", does: "Reset: back to the known state" },
  { keys: ["?"], command: "keys", does: "List the keys" },
];

interface Pressed {
  key: string;
  /** held together with Ctrl, Alt or Meta, which belong to the browser */
  modified: boolean;
  /** where the focus is: what is typed into, what a key presses, or neither */
  on: "field" | "control" | "page";
}

/** The command of a key; null when the key belongs to what has the focus. */
export function stageCommand({ key, modified, on }: Pressed): StageCommand | null {
  if (modified) return null;
  if (key === "Escape") return "stop";
  if (on === "field" || (on === "control" && key === " ")) return null;
  const name = key === " " ? "Space" : key.toUpperCase();
  return STAGE_KEYS.find(({ keys }) => keys.includes(name))?.command ?? null;
}
