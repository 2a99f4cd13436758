import type { World } from "../world";

// #region await
export async function oneAwait({ history, note }: World) {
  note("asking for the history");
  const record = await history(); // this function stops here; the thread does not
  note(`the history: ${record}`);
  return record;
}
// #endregion
