import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseEnv } from "../../lib/env.ts";
import { start } from "./child.ts";
import type { Child } from "./child.ts";
import { nextBin, NO_TELEMETRY } from "./next.ts";
import { cacheDir } from "./paths.ts";
import { isFree } from "./postgres/free-port.ts";
import { Problem } from "./problem.ts";

export interface AppServer {
  url: string;
  /** its process */
  pid: number;
  /** exit code, once it has ended */
  ended: Promise<number>;
  stop(): Promise<void>;
  /** sends a signal to it and to all that it started */
  signal(name: NodeJS.Signals): void;
}

interface AppOptions {
  mode: "start" | "dev";
  port: number;
  env: Readonly<Record<string, string>>;
  /** whether what the app prints is passed on to stderr */
  quiet?: boolean;
}

/** How long the app may take to close once its grace time is over, ms. */
const CLOSE_WITHIN_MS = 2_500;
const START_WITHIN_MS = 180_000;
const READY_WITHIN_MS = 10_000;
/** Longer than proxies keep an idle connection, so that none sends a request into one that is being closed. */
const KEEP_ALIVE_MS = 65_000;

/** @throws Problem when another program listens on it */
export async function requireFreePort(port: number): Promise<void> {
  const free = await Promise.all([undefined, "127.0.0.1", "::1"].map((host) => isFree(port, host)));
  if (free.every(Boolean)) return;
  throw new Problem("port_taken", `Port ${port} is taken by another program: end that program, or choose another port with PORT=${port === 65_535 ? 3000 : port + 1}.`);
}

/** Next's own banner is held back: it speaks of being ready before the app is. What it says is kept for when it fails. */
function passOutput(child: Child, quiet: boolean): { afterStart(): void; text(): string } {
  let started = false;
  let text = "";
  const take = (chunk: Buffer): void => {
    if (started && !quiet) process.stderr.write(chunk);
    else if (!started) text += chunk.toString();
  };
  child.process.stdout?.on("data", take);
  child.process.stderr?.on("data", take);
  return { afterStart: () => (started = true), text: () => text };
}

async function answerOf(url: string): Promise<{ status: number; body: string } | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(20_000), redirect: "manual" });
    return { status: response.status, body: await response.text() };
  } catch {
    return undefined;
  }
}

/** @returns why the app is not ready although it answers; undefined when it is */
async function whyNotReady(url: string): Promise<string | undefined> {
  const until = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const answer = await answerOf(`${url}/api/ready`);
    if (answer?.status === 200) return undefined;
    if (Date.now() > until) return answer?.body ?? "no answer";
    await wait(200);
  }
}

/**
 * Starts the app and waits until it answers.
 * @throws Problem when it does not
 */
export async function startApp({ mode, port, env, quiet = false }: AppOptions): Promise<AppServer> {
  await requireFreePort(port);
  // Longer than the app itself takes for it: running turns may finish, see SHUTDOWN_GRACE_SECONDS.
  const graceMs = parseEnv({ ...process.env, ...env }).SHUTDOWN_GRACE_SECONDS * 1_000 + CLOSE_WITHIN_MS;
  const child = start(process.execPath, [nextBin, mode, "-p", String(port), ...(mode === "start" ? ["--keepAliveTimeout", String(KEEP_ALIVE_MS)] : [])], {
    stdio: ["ignore", "pipe", "pipe"],
    graceMs,
    env: {
      ...NO_TELEMETRY,
      ...env,
      PORT: String(port),
      NODE_ENV: mode === "start" ? "production" : "development",
      NODE_COMPILE_CACHE: join(cacheDir, "compile"),
    },
  });
  const output = passOutput(child, quiet);
  let ended = false;
  void child.ended.then(() => (ended = true));
  const url = `http://localhost:${port}`;
  const until = Date.now() + START_WITHIN_MS;
  while ((await answerOf(`${url}/api/health`))?.status !== 200) {
    if (ended || Date.now() > until) {
      await child.stop();
      if (/EADDRINUSE/.test(output.text())) await requireFreePort(port);
      throw new Problem("app_start", `${output.text().trim()}\nThe app did not start: see above.`);
    }
    await wait(50);
  }
  const reason = await whyNotReady(url);
  if (reason !== undefined) process.stderr.write(`The app answers, but is not ready for everything: ${reason}\n`);
  output.afterStart();
  return { url, pid: child.process.pid ?? 0, ended: child.ended, stop: () => child.stop(), signal: (name) => child.signal(name) };
}
