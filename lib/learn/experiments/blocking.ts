import { setImmediate } from "node:timers/promises";
import type { World } from "../world";

const SLICES = 40;

// #region mistake
export async function blocking({ history, risk }: World) {
  // async, but it never waits: it holds the thread.
  const scored = async () => risk("prevent_2023_base");
  return Promise.all([history(), scored()]);
}
// #endregion

// #region mended
export async function inSlices({ history, risk }: World) {
  const scored = async () => {
    let range = "";
    for (let slice = 0; slice < SLICES; slice += 1) {
      range = risk("prevent_2023_base", 1 / SLICES);
      // Lets everybody else have a turn.
      await setImmediate();
    }
    return range;
  };
  return Promise.all([history(), scored()]);
}
// #endregion
