import { spawn } from "node:child_process";
import type { ChildProcess, StdioOptions } from "node:child_process";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { atEnd } from "./lifetime.ts";
import { root } from "./paths.ts";
import { keep } from "./postgres/keeper.ts";

export interface Child {
  process: ChildProcess;
  /** its exit code, or 128 + the number of the signal that ended it */
  ended: Promise<number>;
  stop(): Promise<void>;
  /** sends a signal to it and to everything that it started */
  signal(name: NodeJS.Signals): void;
}

interface Options {
  env?: Readonly<Record<string, string | undefined>>;
  stdio?: StdioOptions;
  cwd?: string;
  /** ms between asking it to end and ending it by force */
  graceMs?: number;
}

/** The environment of children: ours, with the project's own programs found first. */
export function childEnv(extra: Readonly<Record<string, string | undefined>> = {}): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${join(root, "node_modules", ".bin")}${delimiter}${process.env["PATH"] ?? ""}`, ...extra };
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
  } catch {
    // The whole group has ended already.
  }
}

/**
 * Starts a program that ends with this process, along with everything that it starts itself: on Unix it
 * leads a process group of its own.
 */
export function start(command: string, args: readonly string[], options: Options = {}): Child {
  const detached = process.platform !== "win32";
  const child = spawn(command, args, { cwd: options.cwd ?? root, env: childEnv(options.env), stdio: options.stdio ?? ["inherit", "inherit", "inherit"], detached });
  const letGo = child.pid === undefined ? () => undefined : keep(-child.pid, "TERM");
  const ended = new Promise<number>((resolve) => {
    child.once("error", (error) => {
      process.stderr.write(`${command} could not be started: ${error.message}\n`);
      resolve(127);
    });
    child.once("exit", (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 1)));
  });
  const stop = async (): Promise<void> => {
    killGroup(child, "SIGTERM");
    const timer = new AbortController();
    await Promise.race([ended, wait(options.graceMs ?? 4_000, undefined, { signal: timer.signal }).catch(() => undefined)]);
    timer.abort();
    killGroup(child, "SIGKILL");
    await ended;
    letGo();
  };
  const forget = atEnd(stop);
  void ended.then(() => {
    killGroup(child, "SIGKILL");
    letGo();
    forget();
  });
  return { process: child, ended, stop, signal: (name) => killGroup(child, name) };
}

/** Runs a program to its end. @returns its exit code */
export function run(command: string, args: readonly string[], options: Options = {}): Promise<number> {
  return start(command, args, options).ended;
}
