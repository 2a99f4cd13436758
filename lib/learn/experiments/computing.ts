import type { World } from "../world";

// #region on-the-loop
export async function onTheLoop({ models, risk }: World) {
  // "At once", and still one after the other.
  return Promise.all(models.map(async (model) => risk(model)));
}
// #endregion

// #region in-threads
export async function inThreads({ models, riskInThread }: World) {
  // As many at once as there are processors.
  return Promise.all(models.map((model) => riskInThread(model)));
}
// #endregion
