import { usePageKeys } from "@/components/ui/use-page-keys";
import { boardCommand, type BoardCommand } from "./board-key";

/** Listens for the board's keys. */
export function useBoardKeys(onCommand: (command: BoardCommand) => void): void {
  usePageKeys({ commandOf: boardCommand, behind: "[role=dialog], [role=menu]", repeats: true }, onCommand);
}
