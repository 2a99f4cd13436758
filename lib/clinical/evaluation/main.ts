import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateCases } from "./evaluate";
import { loadCases } from "./load-cases";
import { reportText, wrongTuneCases } from "./report";

const FOLDER = join(process.cwd(), "lib", "clinical", "evaluation");

/** Milliseconds that a case may take at the 95th percentile. */
const MOST_P95_MS = 20;

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

/**
 * Measures the engine on all cases. `--show tune [--system NAME]` lists the wrongly judged tuning cases, `--json` prints
 * the figures for machines, `--write` keeps them for the page that shows them.
 */
function main(): void {
  const { judged, result } = evaluateCases(loadCases(join(FOLDER, "cases")), new Date().toISOString().slice(0, 10));
  if (process.argv.includes("--write")) writeFileSync(join(FOLDER, "results.json"), `${JSON.stringify(result, null, 1)}\n`);
  if (process.argv.includes("--json")) {
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return;
  }
  if (result.latency.p95 > MOST_P95_MS) {
    process.stderr.write(`A case took ${String(result.latency.p95)} ms at the 95th percentile; at most ${String(MOST_P95_MS)} ms are allowed.\n`);
    process.exitCode = 1;
  }
  if (option("show") === "tune") process.stdout.write(`${wrongTuneCases(judged, option("system"))}\n`);
  process.stdout.write(reportText(result));
}

main();
