import type { World } from "../world";

// #region one-by-one
export async function oneByOne({ history, knowledge, interactions }: World) {
  const record = await history();
  const articles = await knowledge();
  const pairs = await interactions();
  return [record, articles, pairs];
}
// #endregion

// #region all-at-once
export async function allAtOnce({ history, knowledge, interactions }: World) {
  return Promise.all([history(), knowledge(), interactions()]);
}
// #endregion
