import type { CrowdResult } from "../measure/crowd.ts";
import type { AgentsResult } from "../measure/agents.ts";
import type { EventsResult } from "../measure/events.ts";
import type { FirstEventResult } from "../measure/first-event.ts";
import type { ModesResult } from "../measure/modes.ts";
import type { SoakResult } from "../measure/soak.ts";
import type { Summary } from "../percentiles.ts";
import type { Target } from "../targets.ts";
import type { Report } from "./report.ts";
import { atLeast, atMost, COLUMNS, summaryRow, tableLines } from "./figures.ts";

/** The report as people read it: every time in ms and rounded up, every gain rounded down. */
export function humanReport({ conditions, modes, agents, firstEvent, events, soak, crowds, targets }: Report): string {
  const { cores, node, server, loadBefore } = conditions;
  return [
    `Gather, production build, ${cores} cores, Node ${node}, server: ${server === "own" ? "its own, with its own PostgreSQL" : server}, load before: ${atLeast(loadBefore, 2)}`,
    "Times in ms, rounded up.",
    ...(modes === null ? [] : ["", ...modesLines(modes)]),
    ...(agents === null ? [] : ["", ...agentsLines(agents)]),
    ...(firstEvent === null ? [] : ["", ...firstEventLines(firstEvent)]),
    ...(events === null ? [] : ["", ...eventsLines(events)]),
    ...(soak === null ? [] : ["", ...soakLines(soak)]),
    ...crowds.flatMap((crowd) => ["", ...crowdLines(crowd)]),
    ...(crowds.length > 1 ? ["", ...curveLines(crowds)] : []),
    "",
    ...tableLines(targets.map(targetRow)),
    "",
  ].join("\n");
}

function modesLines({ profile, sequential, concurrent, speedup, firstGatherSpeedup, digestsEqual }: ModesResult): string[] {
  const row = (label: string, of: (figures: ModesResult["concurrent"]) => number) => [label, atLeast(of(sequential)), atLeast(of(concurrent))];
  return [
    `The same message in both modes (${profile})`,
    ...tableLines([
      ["", "sequential", "concurrent"],
      row("agents time", ({ agentsMs }) => agentsMs),
      row("first gather alone", ({ firstGatherMs }) => firstGatherMs),
      row("sum of the agents", ({ sumMs }) => sumMs),
      row("critical path", ({ criticalPathMs }) => criticalPathMs),
      row("wall time", ({ wallMs }) => wallMs),
      row("agents at once", ({ peakInFlight }) => peakInFlight),
    ]),
    `measured speedup ${atMost(speedup)}, first gather ${atMost(firstGatherSpeedup)}; what the agents found is ${digestsEqual ? "the same" : "NOT the same"} in both`,
  ];
}

function agentsLines({ profile, mode, aboveCriticalPathMs, agentsMs, criticalPathMs, wallMs }: AgentsResult): string[] {
  return [
    `One patient, one turn after another (${profile}, ${mode})`,
    ...tableLines([
      COLUMNS,
      summaryRow("agents time above the critical path", aboveCriticalPathMs),
      summaryRow("agents time", agentsMs),
      summaryRow("critical path", criticalPathMs),
      summaryRow("wall time", wallMs),
    ]),
  ];
}

function firstEventLines({ profile, requestMs, responseMs, onScreenMs, inPageMs, checkMs, cardMs, server }: FirstEventResult): string[] {
  return [
    `From Send in a real browser (${profile})`,
    ...tableLines([
      COLUMNS,
      summaryRow("request left", requestMs),
      summaryRow("answer began", responseMs),
      summaryRow("first event in the page", inPageMs),
      summaryRow("first event on screen", onScreenMs),
      summaryRow("first check on screen", checkMs),
      summaryRow("answer's card in the page", cardMs),
      summaryRow("of that, server: first event", server.firstEventMs),
      summaryRow("of that, server: first text", server.firstTextMs),
      summaryRow("of that, server: whole turn", server.wallMs),
    ]),
  ];
}

function eventsLines({ boards, openCases, eventToPaintMs, commitToScreenMs, commitToBoardsMs, commitToFollowersMs, idle, bytesPerIdleConnection }: EventsResult): string[] {
  return [
    `From the commit of a case's change, ${boards} boards of ${openCases} cases open and as many other streams`,
    ...tableLines([COLUMNS, summaryRow("on another browser's screen", commitToScreenMs), summaryRow("at the other boards", commitToBoardsMs), summaryRow("at the other streams", commitToFollowersMs), summaryRow("from the event in a browser to its frame", eventToPaintMs)]),
    `${idle} idle connections: ${atLeast(bytesPerIdleConnection / 1024)} KB each`,
  ];
}

function soakLines({ minutes, patients, profile, mode, turns, unanswered, reasons, before, after, samples }: SoakResult): string[] {
  const megabytes = (bytes: number) => atLeast(bytes / 2 ** 20);
  const row = (label: string, { heapUsedBytes, rssBytes, timers, handles, listeners, oldTransactions }: (typeof samples)[number]) =>
    [label, megabytes(heapUsedBytes), megabytes(rssBytes), String(timers), String(handles), String(listeners), String(oldTransactions)];
  const some = samples.filter((_, index) => index % Math.max(1, Math.floor(samples.length / 10)) === 0);
  return [
    `${minutes} minutes with ${patients} turns open at once (${profile}, ${mode}): ${turns} turns, ${unanswered} not answered`,
    ...Object.entries(reasons).map(([reason, count]) => `  ${count} × ${reason}`),
    ...tableLines([
      ["", "heap MB", "memory MB", "timers", "handles", "listeners", "old transactions"],
      row("idle before, collected", before),
      ...some.map((sample) => row(`at ${Math.round(sample.atMs / 1000)} s`, sample)),
      row("idle after, collected", after),
    ]),
  ];
}

function crowdLines(crowd: CrowdResult): string[] {
  const { patients, profile, mode, answered, withGaps, failed, lost, reasons, server, load } = crowd;
  return [
    `${patients} patients at once (${profile}, ${mode}): ${answered} answered (${withGaps} with a check missing), ${failed} failed, ${lost} lost`,
    ...Object.entries(reasons).map(([reason, count]) => `  ${count} × ${reason}`),
    ...tableLines([
      COLUMNS,
      summaryRow("wall time", crowd.wallMs),
      summaryRow("one patient alone", crowd.aloneWallMs),
      summaryRow("first event", crowd.firstEventMs),
      summaryRow("first text", crowd.firstTextMs),
      summaryRow("/api/health meanwhile", crowd.healthMs),
    ]),
    `all of them: ${atLeast(crowd.allMs)}; one after another they would take ${atMost(crowd.oneAfterAnotherMs, 1)} (${patients} × one alone)`,
    ...(crowd.wallRatio === null ? [] : [`95th percentile against one patient alone: ${atLeast(crowd.wallRatio, 3)} times`]),
    ...(server === null ? [] : [serverLine(server)]),
    ...(crowd.databaseCpuMsPerTurn === null ? [] : [`PostgreSQL: ${atLeast(crowd.databaseCpuMsPerTurn, 2)} ms CPU a turn`]),
    ...(crowd.bare === null ? [] : [bareLine(crowd.bare, server?.cpuMsPerTurn ?? null)]),
    `open at once, as the patients saw it: ${crowd.openAtOnce}`,
    `load side: ${atLeast(load.cpuMs / patients, 2)} ms CPU a turn, own event loop late by at most ${atLeast(load.eventLoopDelayMs.max)}`,
  ];
}

function curveLines(crowds: readonly CrowdResult[]): string[] {
  const p95 = (summary: Summary | null) => (summary === null ? "-" : atLeast(summary.p95));
  const or = (value: number | null | undefined, digits = 1) => (value === null || value === undefined ? "-" : atLeast(value, digits));
  return tableLines([
    ["patients at once", "answered", "wall p95", "first event p95", "first text p95", "CPU/turn", "PostgreSQL CPU/turn", "round trips/turn", "KB/turn"],
    ...crowds.map((crowd) => [
      String(crowd.patients),
      String(crowd.answered),
      p95(crowd.wallMs),
      p95(crowd.firstEventMs),
      p95(crowd.firstTextMs),
      or(crowd.server?.cpuMsPerTurn),
      or(crowd.databaseCpuMsPerTurn),
      or(crowd.server?.databaseRoundTripsPerTurn),
      or(crowd.server === null ? null : crowd.server.peakBytesPerTurn / 1024),
    ]),
  ]);
}

function serverLine(server: NonNullable<CrowdResult["server"]>): string {
  const { cpuMsPerTurn, databaseRoundTripsPerTurn, peakBytesPerTurn, startRssBytes, peakRssBytes, eventLoopDelayMs } = server;
  const megabytes = (bytes: number) => atLeast(bytes / 1024 / 1024);
  return (
    `server: ${atLeast(cpuMsPerTurn, 2)} ms CPU and ${atLeast(databaseRoundTripsPerTurn, 2)} database round trips a turn; memory ${megabytes(startRssBytes)} → ` +
    `${megabytes(peakRssBytes)} MB (${atLeast(peakBytesPerTurn / 1024)} KB a turn); event loop late by ${atLeast(eventLoopDelayMs.p95)} (p95), ${atLeast(eventLoopDelayMs.max)} (max)`
  );
}

function bareLine({ answered, wallMs, cpuMsPerTurn, peakBytesPerTurn }: NonNullable<CrowdResult["bare"]>, ours: number | null): string {
  const ratio = ours === null ? "" : `; ours takes ${atLeast(ours / cpuMsPerTurn, 2)} times that`;
  return `bare server, same agents: ${answered} answered, wall p95 ${wallMs === null ? "-" : atLeast(wallMs.p95)}, ${atLeast(cpuMsPerTurn, 2)} ms CPU and ${atLeast(peakBytesPerTurn / 1024)} KB a turn${ratio}`;
}

function targetRow({ name, value, atMost: limit, unit, met }: Target): string[] {
  return [`${met ? "met   " : "MISSED"}  ${name}`, value === null ? "-" : atLeast(value, unit === "times" ? 3 : 1), `at most ${limit} ${unit}`.trimEnd()];
}
