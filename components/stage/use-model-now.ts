import { useEffect, useState } from "react";
import type { ModelNow } from "@/lib/stage/model-now";
import type { StageActions } from "./stage-actions";

/** A circuit that opened closes again by itself, so that what was read of it grows old. */
const READ_EVERY_MS = 5_000;

/** Which model the server asks and how it fares, read again when something begins or ends; null until it is known. */
export function useModelNow({ modelNow }: Pick<StageActions, "modelNow">, busy: boolean): ModelNow | null {
  const [model, setModel] = useState<ModelNow | null>(null);
  const unwell = model !== null && model.circuit !== "none" && model.circuit !== "closed";
  useEffect(() => {
    let wanted = true;
    const read = () => {
      modelNow()
        .then((now) => {
          if (wanted && now.ok) setModel(now.value);
        })
        // It only stands beside the run: without it nothing is lost.
        .catch(() => undefined);
    };
    read();
    const timer = unwell ? setInterval(read, READ_EVERY_MS) : undefined;
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, [modelNow, busy, unwell]);
  return model;
}
