import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startApp } from "../app-server.ts";
import { ensureBuilt } from "../build.ts";
import { nextBin, NO_TELEMETRY } from "../next.ts";
import { start } from "../child.ts";
import { diffSchema } from "../migrate/diff-schema.ts";
import { bin, cacheDir } from "../paths.ts";
import { freePort } from "../postgres/free-port.ts";
import { reasonOf } from "../problem.ts";
import { seed } from "../seed.ts";
import { openThrowawayDatabase } from "../throwaway-database.ts";
import { ensureChromium } from "./chromium.ts";
import { FAILED, PASSED, playwrightTotals, readTotals, vitestTotals } from "./totals.ts";
import type { Totals } from "./totals.ts";
import { UNDER_TEST } from "./under-test.ts";

export interface Suite {
  name: string;
  /** what it checks, for the reader of its heading */
  title: string;
  /** whether it says nothing unless it fails, and so may run beside others */
  quiet: boolean;
  run(args: readonly string[]): Promise<Result>;
}

export interface Result {
  totals: Totals;
  /** what a quiet suite has to say */
  output: string;
}

const reportDir = join(cacheDir, "test");
const LINTED = ["app", "components", "lib", "prisma", "scripts", "bench", "e2e"];

async function capture(command: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  const child = start(command, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...NO_TELEMETRY, FORCE_COLOR: "0" } });
  let output = "";
  child.process.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.process.stderr?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return { code: await child.ended, output };
}

let routes: ReturnType<typeof capture> | undefined;

/** The types of the routes, which lint and types both read and a fresh clone lacks; made once. */
const routeTypes = (): ReturnType<typeof capture> => (routes ??= capture(process.execPath, [nextBin, "typegen"]));

const tool = (name: string, title: string, command: string, args: readonly string[]): Suite => ({
  name,
  title,
  quiet: true,
  run: async () => {
    const routeTypesMade = await routeTypes();
    if (routeTypesMade.code !== 0) return { totals: FAILED, output: routeTypesMade.output };
    const { code, output } = await capture(command, args);
    return { totals: code === 0 ? PASSED : FAILED, output };
  },
});

const types = tool("types", "types", bin("tsc"), ["--noEmit", "--pretty", "false"]);

const drift: Suite = {
  name: "drift",
  title: "migrations make what prisma/schema.prisma says",
  quiet: true,
  run: async () => {
    const database = await openThrowawayDatabase();
    const sql = await diffSchema(database.url).finally(() => database.remove());
    if (sql === "") return { totals: PASSED, output: "" };
    return { totals: FAILED, output: `The migrations lack this; npm run db:migration -- NAME writes it:\n${sql}` };
  },
};

const unit: Suite = {
  name: "unit",
  title: "unit and database tests",
  quiet: false,
  run: async (args) => {
    const report = join(reportDir, "vitest.json");
    rmSync(report, { force: true });
    return { totals: await vitest(report, ["--project=unit", "--project=database", ...args]), output: "" };
  },
};

async function vitest(report: string, args: readonly string[]): Promise<Totals> {
  const child = start(bin("vitest"), ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...args], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { NODE_ENV: "test" },
  });
  return readTotals(report, await child.ended, vitestTotals);
}

const faults: Suite = {
  name: "faults",
  title: "servers, databases and neighbours that are broken for real",
  quiet: false,
  run: async (args) => {
    const report = join(reportDir, "faults.json");
    rmSync(report, { force: true });
    await ensureBuilt();
    return { totals: await vitest(report, ["--project=faults", "--maxWorkers=2", ...args]), output: "" };
  },
};

const e2e: Suite = {
  name: "e2e",
  title: "browser tests on the production build",
  quiet: false,
  run: async (args) => {
    const report = join(reportDir, "playwright.json");
    rmSync(report, { force: true });
    const browser = await ensureChromium();
    await ensureBuilt();
    const secret = "a-secret-for-tests-that-guards-nothing";
    const database = await openThrowawayDatabase();
    await seed(database.url, secret);
    const app = await startApp({ mode: "start", port: await freePort(), env: { ...UNDER_TEST, DATABASE_URL: database.url, BETTER_AUTH_SECRET: secret } });
    try {
      const child = start(bin("playwright"), ["test", ...args], {
        stdio: ["ignore", "inherit", "inherit"],
        env: { BASE_URL: app.url, DATABASE_URL: database.url, PLAYWRIGHT_CHROMIUM: browser, PLAYWRIGHT_JSON: report },
      });
      return { totals: readTotals(report, await child.ended, playwrightTotals), output: "" };
    } finally {
      await app.stop();
      await database.remove();
    }
  },
};

/** Every suite of `npm test`, in the order in which they run. */
export const suites: readonly Suite[] = [
  tool("lint", "lint", bin("eslint"), ["--max-warnings=0", "."]),
  tool("imports", "who may import whom", bin("depcruise"), LINTED),
  tool("unused", "no file and no dependency that nothing uses", bin("knip"), ["--no-progress"]),
  types,
  drift,
  unit,
  faults,
  e2e,
];

/** Runs a suite; one that throws has failed. */
export async function runSuite(suite: Suite, args: readonly string[]): Promise<Result> {
  mkdirSync(reportDir, { recursive: true });
  try {
    return await suite.run(args);
  } catch (error) {
    return { totals: FAILED, output: reasonOf(error) };
  }
}
