import type { World } from "../world";

// #region mistake
export async function forgotten({ history, knowledge, note }: World) {
  const articles = await knowledge();
  const record = history(); // no await: a promise, not a record
  note(record); // and that is what is written down
  return `answer from ${articles}, without the record`;
}
// #endregion

// #region mended
export async function awaited({ history, knowledge, note }: World) {
  const [articles, record] = await Promise.all([
    knowledge(),
    history(),
  ]);
  note(record);
  return `answer from ${articles}, and from ${record}`;
}
// #endregion
