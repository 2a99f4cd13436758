import { useEffect, useEffectEvent } from "react";
import { stageCommand } from "./stage-key";
import type { StageCommand } from "./stage-key";

/** Listens for the stage's keys on the whole page, but not behind an open dialog. */
export function useStageKeys({ letters, talking }: { letters: boolean; talking: boolean }, onCommand: (command: StageCommand) => void): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || document.querySelector("dialog[open]") !== null) return;
    const command = stageCommand({ key: event.key, modified: event.ctrlKey || event.altKey || event.metaKey, letters, talking, on: focusOf(event.target) });
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
