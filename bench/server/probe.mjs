// Loaded into the measured server before the app (node --import): says what the process uses. It watches and changes nothing.
import { createServer } from "node:http";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setInterval } from "node:timers";
import { isMainThread } from "node:worker_threads";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import pg from "pg";

const RESOLUTION_MS = 10;
const SAMPLE_MS = 100;

/** @param {string} socket where to answer */
function watch(socket) {
  let roundTrips = 0;
  const query = pg.Client.prototype.query;
  /** @param {unknown[]} args */
  pg.Client.prototype.query = function counted(...args) {
    roundTrips += 1;
    return Reflect.apply(query, this, args);
  };

  const loop = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  loop.enable();
  let cpu = process.cpuUsage();
  let startRss = process.memoryUsage.rss();
  let peakRss = startRss;
  let startTrips = 0;
  setInterval(() => (peakRss = Math.max(peakRss, process.memoryUsage.rss())), SAMPLE_MS).unref();

  const reset = () => {
    loop.reset();
    cpu = process.cpuUsage();
    startTrips = roundTrips;
    startRss = peakRss = process.memoryUsage.rss();
  };
  // The histogram holds the time from one timer to the next: what is above the timer's own is delay.
  const delay = (/** @type {number} */ ns) => Math.max(0, ns / 1e6 - RESOLUTION_MS);
  const read = () => {
    const { user, system } = process.cpuUsage(cpu);
    return {
      cpuMs: (user + system) / 1000,
      startRssBytes: startRss,
      peakRssBytes: peakRss,
      rssBytes: process.memoryUsage.rss(),
      databaseRoundTrips: roundTrips - startTrips,
      eventLoopDelayMs: { median: delay(loop.percentile(50)), p95: delay(loop.percentile(95)), max: delay(loop.max) },
    };
  };
  let warnings = 0;
  process.on("warning", () => (warnings += 1));
  const state = () => {
    const resources = process.getActiveResourcesInfo();
    const { heapUsed, rss, external } = process.memoryUsage();
    const timers = resources.filter((kind) => kind === "Timeout" || kind === "Immediate").length;
    const listeners = process.eventNames().reduce((count, name) => count + process.listenerCount(name), 0);
    return { heapUsedBytes: heapUsed, rssBytes: rss, externalBytes: external, timers, handles: resources.length - timers, listeners, warnings };
  };
  const collect = () => {
    setFlagsFromString("--expose-gc");
    const gc = runInNewContext("gc");
    gc();
    gc();
    return state();
  };
  const answers = { "/read": read, "/state": state, "/collect": collect, "/reset": () => (reset(), read()) };
  createServer((request, response) => {
    const answer = Object.entries(answers).find(([path]) => path === request.url)?.[1] ?? read;
    response.setHeader("Content-Type", "application/json").end(JSON.stringify(answer()));
  })
    .listen(socket)
    .unref();
}

const socket = process.env.GATHER_BENCH_PROBE;
if (isMainThread && socket) {
  // Programs that the server starts are not the server.
  delete process.env.GATHER_BENCH_PROBE;
  watch(socket);
}
