/** One name for each entry of a list that people wrote with commas, semicolons, lines or "and". */
export function namesFromText(text: string): string[] {
  return text
    .split(/[,;\n]|\s+and\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== "" && !/^(none|no|nothing)$/i.test(name));
}
