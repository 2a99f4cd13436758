import { useEffect, useEffectEvent } from "react";

/** Hears of a file that is dropped anywhere on the page; without this the browser would leave the page for it. */
export function useFileDrop(onFile: (file: File) => void): void {
  const drop = useEffectEvent((event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) onFile(file);
  });
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
    };
    const dropped = (event: DragEvent) => drop(event);
    window.addEventListener("dragover", allow);
    window.addEventListener("drop", dropped);
    return () => {
      window.removeEventListener("dragover", allow);
      window.removeEventListener("drop", dropped);
    };
  }, []);
}
