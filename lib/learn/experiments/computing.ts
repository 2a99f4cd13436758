import type { World } from "../world";

// #region on-the-loop
export async function onTheLoop({ models, risk }: World) {
  return Promise.all(models.map(async (model) => risk(model))); // "at once", and still one after the other
}
// #endregion

// #region in-threads
export async function inThreads({ models, riskInThread }: World) {
  return Promise.all(models.map((model) => riskInThread(model))); // as many at once as there are processors
}
// #endregion
