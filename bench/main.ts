import { availableParallelism, loadavg } from "node:os";
import { Problem } from "../scripts/lib/problem.ts";
import { HELP, parseArguments } from "./arguments.ts";
import type { Arguments } from "./arguments.ts";
import { openApp } from "./app.ts";
import type { App } from "./app.ts";
import { connectTo, requireAlive } from "./http/connection.ts";
import { visit } from "./http/guest.ts";
import { receiptOf } from "./measure/answered.ts";
import { measureAgents } from "./measure/agents.ts";
import { measureAlone, measureCrowd } from "./measure/crowd.ts";
import type { CrowdResult } from "./measure/crowd.ts";
import { measureEvents } from "./measure/events.ts";
import { measureFirstEvent } from "./measure/first-event.ts";
import type { FirstEventResult } from "./measure/first-event.ts";
import { measureModes } from "./measure/modes.ts";
import { measureSoak } from "./measure/soak.ts";
import { launchBrowser } from "./measure/launch-browser.ts";
import { ONE_QUESTION, questionOf } from "./questions.ts";
import { humanReport } from "./report/human.ts";
import type { Report } from "./report/report.ts";
import { startOwnServer } from "./server/own-server.ts";
import type { MeasuredServer } from "./server/own-server.ts";

/** What a server answers before anything is measured, so that code is compiled and pools are filled. */
const WARM_UP_TURNS = 20;
/** From this size on a crowd is also sent to the bare server, unless asked for anyway. */
const COMPARED_FROM = 1_000;

/**
 * The benchmark as a command.
 * @returns the exit code: 0 when every target was met
 * @throws Problem
 */
export async function bench(argv: readonly string[]): Promise<number> {
  const args = parseArguments(argv);
  if (args.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const report = await measure(args);
  process.stdout.write(args.json ? `${JSON.stringify(report)}\n` : humanReport(report));
  return report.passed ? 0 : 1;
}

async function measure(args: Arguments): Promise<Report> {
  const startedAt = new Date().toISOString();
  const [loadBefore = 0] = loadavg();
  const server = args.url === null ? await startOwnServer() : { url: args.url, databaseUrl: null, probe: null, databaseCpuMs: () => null, oldTransactions: () => Promise.resolve(0) };
  const connection = await connectTo(server.url);
  try {
    await requireAlive(connection);
    const app = await openApp(connection);
    await warmUp(app);
    const has = (part: Arguments["parts"][number]) => args.parts.includes(part);
    // One after the other, the crowd last: nothing may run beside what is measured.
    const modes = has("modes") ? await measureModes(app) : null;
    const agents = has("agents") ? await measureAgents(app, args.turns, progress("agents", args.turns)) : null;
    const firstEvent = has("first-event") ? await inBrowser(app, args.sends) : null;
    const events = has("events") && server.probe !== null && server.databaseUrl !== null ? await measureEvents(connection, server.probe, server.databaseUrl) : null;
    const soak = args.soakMinutes === null ? null : await measureSoak(app, server, { minutes: args.soakMinutes, patients: args.crowds[0] ?? 1, mode: args.mode, profile: args.profile });
    const crowds = has("crowd") ? await measureCrowds(app, server, args) : [];
    const targets = [modes, agents, firstEvent, events, soak, ...crowds].flatMap((part) => part?.targets ?? []);
    const conditions = { cores: availableParallelism(), node: process.versions.node, server: args.url === null ? "own" : connection.origin, loadBefore };
    return { startedAt, conditions, modes, agents, firstEvent, events, soak, crowds, targets, passed: targets.every(({ met }) => met) };
  } finally {
    connection.close();
  }
}

/** @throws Problem when the server does not let its visitors choose how turns are run */
async function warmUp(app: App): Promise<void> {
  const guest = await visit(app.connection);
  const first = await app.ask(guest, { text: ONE_QUESTION, mode: "sequential", profile: "instant" });
  const { mode, profile } = await receiptOf(app, first, guest.cookie);
  if (mode !== "sequential" || profile !== "instant") {
    throw new Problem("bench_developer_mode", "That server chooses mode and latency profile itself: start it with DEVELOPER_MODE=on to measure it.");
  }
  for (let turn = 1; turn < WARM_UP_TURNS; turn += 1) {
    await app.ask(guest, { text: questionOf(turn), mode: "concurrent", profile: "instant" });
  }
}

async function inBrowser(app: App, sends: number): Promise<FirstEventResult> {
  const browser = await launchBrowser();
  try {
    return await measureFirstEvent(app, browser, sends, progress("first-event", sends));
  } finally {
    await browser.close();
  }
}

async function measureCrowds(app: App, server: MeasuredServer, { crowds, mode, profile, bare }: Arguments): Promise<CrowdResult[]> {
  const aloneWalls = await measureAlone(app, { mode, profile });
  const results: CrowdResult[] = [];
  for (const patients of crowds) {
    process.stderr.write(`crowd: ${patients} patients …\n`);
    results.push(await measureCrowd(app, server, { patients, mode, profile, aloneWalls, compare: bare || patients >= COMPARED_FROM }));
  }
  return results;
}

function progress(part: string, of: number): (done: number) => void {
  return (done) => {
    if (done % 10 === 0 || done === of) process.stderr.write(`${part}: ${done} of ${of}\n`);
  };
}
