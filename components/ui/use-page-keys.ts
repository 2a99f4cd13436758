import { useEffect, useEffectEvent } from "react";

/** A key as it was pressed, and what it would do to whatever has the focus. */
export interface PressedKey {
  key: string;
  /** with Ctrl, Alt or Meta: the browser's own */
  modified: boolean;
  /** where the focus is: what is typed into, what a key presses, or neither */
  on: "field" | "control" | "page";
}

interface PageKeys<Command> {
  /** null when the key belongs to what has the focus */
  commandOf: (pressed: PressedKey) => Command | null;
  /** a selector of what takes the keys to itself while it is open */
  behind: string;
  /** whether a key that is held down counts again and again */
  repeats: boolean;
}

/** Listens for keys on the whole page, but not behind an open dialog. */
export function usePageKeys<Command>({ commandOf, behind, repeats }: PageKeys<Command>, onCommand: (command: Command) => void): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || (event.repeat && !repeats) || document.querySelector(behind) !== null) return;
    const command = commandOf({ key: event.key, modified: event.ctrlKey || event.altKey || event.metaKey, on: focusOf(event.target) });
    if (command === null) return;
    event.preventDefault();
    onCommand(command);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handle(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

function focusOf(target: EventTarget | null): PressedKey["on"] {
  if (!(target instanceof Element)) return "page";
  if (target.matches("input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]")) return "field";
  return target.matches("button, a, summary, input") ? "control" : "page";
}
