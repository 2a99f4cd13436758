import type { RemoteCommand } from "./stage-channel";

const KEYS: Readonly<Record<string, RemoteCommand | "act">> = {
  ArrowRight: "next",
  PageDown: "next",
  n: "next",
  ArrowLeft: "back",
  PageUp: "back",
  b: "back",
  " ": "act",
  Escape: "stop",
  "0": "reset",
  v: "replay",
};

/** What a key does in the presenter's window; null when it is the browser's, or the focused button's. */
export function remoteKey({ key, ctrlKey, altKey, metaKey, target }: KeyboardEvent): RemoteCommand | "act" | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === " " && target instanceof HTMLButtonElement) return null;
  return KEYS[key] ?? null;
}
