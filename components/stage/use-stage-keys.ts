import { usePageKeys } from "@/components/ui/use-page-keys";
import { stageCommand } from "./stage-key";
import type { StageCommand } from "./stage-key";

/** Listens for the stage's keys. */
export function useStageKeys({ letters, talking }: { letters: boolean; talking: boolean }, onCommand: (command: StageCommand) => void): void {
  usePageKeys({ commandOf: (pressed) => stageCommand({ ...pressed, letters, talking }), behind: "dialog[open]", repeats: false }, onCommand);
}
