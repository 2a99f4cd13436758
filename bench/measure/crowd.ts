import { monitorEventLoopDelay } from "node:perf_hooks";
import type { App } from "../app.ts";
import type { Asked, Question, Verdict } from "../http/ask.ts";
import { reconnectAll, visit, visitAll } from "../http/guest.ts";
import { summariseAny } from "../percentiles.ts";
import type { Summary } from "../percentiles.ts";
import { ONE_QUESTION, questionOf } from "../questions.ts";
import type { MeasuredServer } from "../server/own-server.ts";
import type { ServerUsage } from "../server/probe.ts";
import { target } from "../targets.ts";
import type { Target } from "../targets.ts";
import { receiptOf } from "./answered.ts";
import { measureBare } from "./bare.ts";
import type { BareResult } from "./bare.ts";
import { watchHealth } from "./watch-health.ts";

type Run = Omit<Question, "text">;

export interface CrowdResult extends Run {
  patients: number;
  answered: number;
  /** of the answered: those of whose checks at least one could not be made, as their answers say */
  withGaps: number;
  failed: number;
  lost: number;
  /** why patients were not answered, and how many for each reason */
  reasons: Record<string, number>;
  /** as each patient had it, from the request to the turn's end */
  wallMs: Summary | null;
  firstEventMs: Summary | null;
  firstTextMs: Summary | null;
  /** all of them, from the first request to the last end */
  allMs: number;
  /** the most that had seen something of their turn and not yet its end, at one moment */
  openAtOnce: number;
  /** one patient alone, just before */
  aloneWallMs: Summary;
  /** 95th percentile of the crowd ÷ median of one patient alone */
  wallRatio: number | null;
  /** what the same patients would take one after another */
  oneAfterAnotherMs: number;
  healthMs: Summary | null;
  healthFailed: number;
  /** of the server's process; null for a server that somebody else runs */
  server: (ServerUsage & PerTurn) | null;
  /** the same crowd before a server without framework and database; null when it was not measured */
  bare: BareResult | null;
  /** of all processes of its own PostgreSQL; null where that can't be told */
  databaseCpuMsPerTurn: number | null;
  /** of the patients' side, which shares the machine */
  load: { cpuMs: number; eventLoopDelayMs: { median: number; max: number } };
  targets: Target[];
}

interface PerTurn {
  cpuMsPerTurn: number;
  databaseRoundTripsPerTurn: number;
  /** what the process grew at its largest, for each turn */
  peakBytesPerTurn: number;
}

interface Crowd extends Run {
  patients: number;
  /** whether the same crowd is sent to the bare server as well, afterwards */
  compare: boolean;
  aloneWalls: readonly number[];
}

const ALONE_TURNS: Readonly<Record<Run["profile"], number>> = { textbook: 3, realistic: 5, instant: 20 };
/** From this size on, memory for each turn is more than the noise of garbage collection. */
const MEMORY_COUNTS_FROM = 1_000;
/** From this size on, what a turn asks of the database is more than what the process asks anyway, every few seconds. */
const ROUND_TRIPS_COUNT_FROM = 100;

/** One patient, several times, with nobody else there. */
export async function measureAlone(app: App, run: Run): Promise<number[]> {
  const guest = await visit(app.connection);
  const walls: number[] = [];
  while (walls.length < ALONE_TURNS[run.profile]) {
    const asked = await app.ask(guest, { ...run, text: ONE_QUESTION });
    await receiptOf(app, asked, guest.cookie);
    walls.push(asked.wallMs ?? Number.NaN);
  }
  return walls;
}

/** So many patients, each with a session and a chat of their own, ask at the same moment. */
export async function measureCrowd(app: App, { probe, databaseCpuMs }: MeasuredServer, { patients, compare, aloneWalls, ...run }: Crowd): Promise<CrowdResult> {
  const guests = await visitAll(app.connection, patients);
  await reconnectAll(guests.map(({ connection: own }) => own));
  await probe?.reset();
  const databaseCpuBefore = databaseCpuMs();
  const health = watchHealth(app.connection);
  const loop = monitorEventLoopDelay({ resolution: 10 });
  loop.enable();
  const cpu = process.cpuUsage();
  const startMs = performance.now();
  const asked = await Promise.all(guests.map((guest, index) => app.ask(guest, { ...run, text: questionOf(index) })));
  const allMs = performance.now() - startMs;
  const { user, system } = process.cpuUsage(cpu);
  loop.disable();
  for (const { connection } of guests) connection.close();
  const usage = (await probe?.read()) ?? null;
  const databaseCpuAfter = databaseCpuMs();
  const { answersMs, failed: healthFailed } = await health.stop();

  const bare = compare && usage !== null ? await measureBare(patients, run) : null;
  const alone = summariseAny(aloneWalls);
  const wallMs = summariseAny(timesOf(asked, "wallMs"));
  if (alone === null) throw new RangeError("One patient alone has not been measured");
  const result = {
    ...run,
    patients,
    answered: count(asked, "answered"),
    withGaps: asked.filter(({ verdict, gaps }) => verdict === "answered" && gaps > 0).length,
    failed: count(asked, "failed"),
    lost: count(asked, "lost"),
    reasons: reasons(asked),
    wallMs,
    firstEventMs: summariseAny(timesOf(asked, "firstEventMs")),
    firstTextMs: summariseAny(timesOf(asked, "firstTextMs")),
    allMs,
    openAtOnce: mostOpen(asked),
    aloneWallMs: alone,
    wallRatio: wallMs === null ? null : wallMs.p95 / alone.median,
    oneAfterAnotherMs: patients * alone.median,
    healthMs: summariseAny(answersMs),
    healthFailed,
    server: usage && { ...usage, ...perTurn(usage, patients) },
    bare,
    databaseCpuMsPerTurn: databaseCpuBefore === null || databaseCpuAfter === null ? null : (databaseCpuAfter - databaseCpuBefore) / patients,
    load: { cpuMs: (user + system) / 1000, eventLoopDelayMs: { median: loop.percentile(50) / 1e6 - 10, max: loop.max / 1e6 - 10 } },
  };
  return { ...result, targets: targetsOf(result) };
}

function targetsOf(crowd: Omit<CrowdResult, "targets">): Target[] {
  const { patients, answered, withGaps, profile, mode, wallRatio, server, bare, healthMs, healthFailed } = crowd;
  const name = `${patients} at once: `;
  return [
    target(`${name}patients without an answer`, patients - answered, 0, ""),
    target(`${name}answers with a check missing`, withGaps, 0, ""),
    ...(profile === "textbook" && patients <= 100 ? [target(`${name}wall time, 95th percentile, against one patient alone`, wallRatio, 1.15, "times")] : []),
    target(`${name}longest wait for /api/health`, healthFailed > 0 ? null : (healthMs?.max ?? null), 1_000, "ms"),
    ...(server !== null && mode === "concurrent" && patients >= ROUND_TRIPS_COUNT_FROM ? [target(`${name}database round trips a turn`, server.databaseRoundTripsPerTurn, 12, "")] : []),
    ...(server !== null && patients >= MEMORY_COUNTS_FROM ? [target(`${name}memory of the server for each open turn`, server.peakBytesPerTurn / 1024, 150, "KB")] : []),
    ...(server !== null && bare !== null ? [target(`${name}processor time a turn against a bare server`, server.cpuMsPerTurn / bare.cpuMsPerTurn, 2, "times")] : []),
  ];
}

function perTurn({ cpuMs, databaseRoundTrips, peakRssBytes, startRssBytes }: ServerUsage, turns: number): PerTurn {
  return { cpuMsPerTurn: cpuMs / turns, databaseRoundTripsPerTurn: databaseRoundTrips / turns, peakBytesPerTurn: (peakRssBytes - startRssBytes) / turns };
}

/** Of the answered only: whoever was refused at once would make the crowd look fast. */
function timesOf(asked: readonly Asked[], time: "wallMs" | "firstEventMs" | "firstTextMs"): number[] {
  return asked.flatMap((one) => (one.verdict === "answered" ? [one[time] ?? Number.NaN] : []));
}

/** Sent at one moment, so that times from sending are times of one clock. */
function mostOpen(asked: readonly Asked[]): number {
  const changes = asked.flatMap(({ firstEventMs, wallMs }) =>
    firstEventMs === null || wallMs === null ? [] : [{ atMs: firstEventMs, by: 1 }, { atMs: wallMs, by: -1 }],
  );
  let open = 0;
  let most = 0;
  for (const { by } of changes.toSorted((a, b) => a.atMs - b.atMs || a.by - b.by)) most = Math.max(most, (open += by));
  return most;
}

function count(asked: readonly Asked[], verdict: Verdict): number {
  return asked.filter((one) => one.verdict === verdict).length;
}

function reasons(asked: readonly Asked[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { reason } of asked) if (reason !== null) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
