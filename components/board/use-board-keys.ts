import { useEffect, useEffectEvent } from "react";
import { boardCommand, type BoardCommand } from "./board-key";

/** Listens for the board's keys on the whole page, but not behind an open dialog. */
export function useBoardKeys(onCommand: (command: BoardCommand) => void): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector("[role=dialog], [role=menu]") !== null) return;
    const command = boardCommand({ key: event.key, modified: event.ctrlKey || event.altKey || event.metaKey, on: focusOf(event.target) });
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

function focusOf(target: EventTarget | null): "field" | "control" | "page" {
  if (!(target instanceof Element)) return "page";
  if (target.matches("input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]")) return "field";
  return target.matches("button, a, summary, input") ? "control" : "page";
}
