import { setTimeout as wait } from "node:timers/promises";
import type { App } from "../app.ts";
import type { Question } from "../http/ask.ts";
import { reconnectAll, visitAll } from "../http/guest.ts";
import type { Guest } from "../http/guest.ts";
import { questionOf } from "../questions.ts";
import type { MeasuredServer } from "../server/own-server.ts";
import type { ServerState } from "../server/probe.ts";
import { Problem } from "../../scripts/lib/problem.ts";
import { target } from "../targets.ts";
import type { Target } from "../targets.ts";

type Run = Omit<Question, "text">;

interface Sample extends ServerState {
  /** since the start, ms */
  atMs: number;
  /** transactions that have been open for longer than any of the app's takes */
  oldTransactions: number;
  turns: number;
}

export interface SoakResult extends Run {
  minutes: number;
  patients: number;
  turns: number;
  unanswered: number;
  reasons: Record<string, number>;
  /** of the idle server before and after, garbage collected */
  before: Sample;
  after: Sample;
  /** while it ran */
  samples: Sample[];
  targets: Target[];
}

const SAMPLE_EVERY_MS = 15_000;
/** Until turns, timers and idle connections of a run have ended. */
const SETTLE_MS = 20_000;

/** Keeps so many patients' turns open at once for so long, each asking anew when answered, and looks for what grows. */
export async function measureSoak(app: App, server: MeasuredServer, { minutes, patients, ...run }: Run & { minutes: number; patients: number }): Promise<SoakResult> {
  const { probe, oldTransactions } = server;
  if (probe === null) throw new Problem("bench_soak", "A soak looks into the server: leave --url out, so that it can start its own.");
  const guests = await visitAll(app.connection, patients);
  const reasons: Record<string, number> = {};
  let turns = 0;
  let unanswered = 0;
  const startMs = performance.now();
  const sample = async (collect: boolean): Promise<Sample> => ({
    ...(await (collect ? probe.collect() : probe.state())),
    atMs: performance.now() - startMs,
    oldTransactions: await oldTransactions(),
    turns,
  });
  const askOn = async (guest: Guest, first: number, untilMs: number): Promise<void> => {
    for (let index = first; performance.now() < untilMs; index += 1) {
      const { verdict, reason } = await app.ask(guest, { ...run, text: questionOf(index) });
      turns += 1;
      if (verdict === "answered") continue;
      unanswered += 1;
      reasons[reason ?? verdict] = (reasons[reason ?? verdict] ?? 0) + 1;
    }
  };
  // One round first: what is made once, and kept, is no growth.
  await reconnectAll(guests.map(({ connection }) => connection));
  await Promise.all(guests.map((guest, index) => askOn(guest, index, performance.now() + 1)));
  await wait(SETTLE_MS);
  const before = await sample(true);
  const samples: Sample[] = [];
  const untilMs = performance.now() + minutes * 60_000;
  const asking = Promise.all(guests.map((guest, index) => askOn(guest, index, untilMs)));
  while (performance.now() < untilMs) {
    await wait(SAMPLE_EVERY_MS);
    samples.push(await sample(false));
    process.stderr.write(`soak: ${Math.round((performance.now() - startMs) / 1000)} s, ${turns} turns\n`);
  }
  await asking;
  for (const { connection } of guests) connection.close();
  await wait(SETTLE_MS);
  const after = await sample(true);
  const result = { ...run, minutes, patients, turns, unanswered, reasons, before, after, samples };
  return { ...result, targets: targetsOf(result) };
}

function targetsOf({ before, after, samples, unanswered }: Omit<SoakResult, "targets">): Target[] {
  const growth = (of: (sample: Sample) => number) => of(after) - of(before);
  return [
    target("soak: turns without an answer", unanswered, 0, ""),
    target("soak: growth of live memory", growth(({ heapUsedBytes }) => heapUsedBytes) / 2 ** 20, 20, "MB"),
    target("soak: growth of timers", growth(({ timers }) => timers), 5, ""),
    target("soak: growth of open handles", growth(({ handles }) => handles), 5, ""),
    target("soak: growth of listeners", growth(({ listeners }) => listeners), 0, ""),
    target("soak: warnings of the process", after.warnings, 0, ""),
    target("soak: transactions left open", Math.max(after.oldTransactions, ...samples.map(({ oldTransactions }) => oldTransactions)), 0, ""),
  ];
}
