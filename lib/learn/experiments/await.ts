import type { World } from "../world";

// #region await
export async function oneAwait({ history, note }: World) {
  note("asking for the history");
  // This function stops here; the thread does not.
  const record = await history();
  note(`the history: ${record}`);
  return record;
}
// #endregion
