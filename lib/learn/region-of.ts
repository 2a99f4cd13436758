/**
 * The lines between `#region NAME` and the next `#endregion`, in TypeScript's or Python's spelling.
 * @throws when there is no such region
 */
export function regionOf(source: string, name: string): string {
  const lines = source.split("\n");
  const from = lines.findIndex((line) => /^(\/\/ #|# )region /.test(line) && line.endsWith(`region ${name}`));
  const length = lines.slice(from + 1).findIndex((line) => /^(\/\/ #|# )endregion$/.test(line));
  if (from < 0 || length < 0) throw new Error(`There is no region ${name}`);
  return lines.slice(from + 1, from + 1 + length).join("\n");
}
