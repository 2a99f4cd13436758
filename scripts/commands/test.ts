import { ensureGenerated } from "../lib/generate.ts";
import { bundleWorkers } from "../lib/bundle.ts";
import { runCommand } from "../lib/lifetime.ts";
import { Problem } from "../lib/problem.ts";
import { runSuite, suites } from "../lib/test/suites.ts";
import type { Suite } from "../lib/test/suites.ts";
import { closingLine, sum } from "../lib/test/totals.ts";
import type { Totals } from "../lib/test/totals.ts";

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** `npm test -- --only unit,lint lib/graph`: some suites; what follows is for vitest and Playwright. */
function choose(args: readonly string[]): { chosen: readonly Suite[]; rest: readonly string[] } {
  const at = args.indexOf("--only");
  if (at < 0) return { chosen: suites, rest: args };
  const names = (args[at + 1] ?? "").split(",");
  const unknown = names.find((name) => !suites.some((suite) => suite.name === name));
  if (unknown !== undefined) throw new Problem("usage", `There is no suite "${unknown}": choose from ${suites.map(({ name }) => name).join(", ")}.`);
  return { chosen: suites.filter(({ name }) => names.includes(name)), rest: args.toSpliced(at, 2) };
}

async function runAndTell(suite: Suite, args: readonly string[]): Promise<Totals> {
  if (!suite.quiet) say(`\n── ${suite.title}`);
  const startedAt = performance.now();
  const { totals, output } = await runSuite(suite, args);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  if (suite.quiet) say(`\n── ${suite.title}`);
  if (output.trim() !== "" && totals.failed > 0) say(output.trim());
  say(`${totals.failed > 0 ? "✗" : "✓"} ${suite.title}: ${closingLine(totals)} (${seconds} s)`);
  return totals;
}

/** Two quiet suites at a time, one chain of the long lint and one of the others; the loud ones alone. */
async function runAll(chosen: readonly Suite[], args: readonly string[]): Promise<Totals[]> {
  const totals: Totals[] = [];
  const inTurn = async (some: readonly Suite[]): Promise<void> => {
    for (const suite of some) totals.push(await runAndTell(suite, args));
  };
  const quiet = chosen.filter((suite) => suite.quiet);
  await Promise.all([inTurn(quiet.slice(0, 1)), inTurn(quiet.slice(1))]);
  await inTurn(chosen.filter((suite) => !suite.quiet));
  return totals;
}

await runCommand(async () => {
  const { chosen, rest } = choose(process.argv.slice(2));
  await ensureGenerated();
  await bundleWorkers();
  const total = sum(await runAll(chosen, rest));
  say(`\n${closingLine(total)}`);
  return total.failed > 0 ? 1 : 0;
});
