import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { highlight } from "sugar-high";
import { experimentNames } from "./experiments/all";
import { regionOf } from "./region-of";

/** One variant's code as HTML with coloured words: what the worker thread runs, and the same in Python. */
export interface ShownCode {
  typescript: string;
  python: string;
}

/** The code of every variant, by experiment and variant: read from the files that run, so that the two cannot differ. */
export function shownCode(): Record<string, Record<string, ShownCode>> {
  const shown: Record<string, Record<string, ShownCode>> = {};
  for (const [experiment, variant] of experimentNames()) {
    const read = (path: string) => regionOf(readFileSync(join(process.cwd(), "lib", "learn", path), "utf8"), variant);
    (shown[experiment] ??= {})[variant] = {
      typescript: highlight(read(join("experiments", `${experiment}.ts`)), { lang: "typescript" }),
      python: highlight(read(join("python", `${experiment}.py`)), { lang: "python" }),
    };
  }
  return shown;
}
