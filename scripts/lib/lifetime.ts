import { reasonOf, Problem } from "./problem.ts";
import { watchParent } from "./watch-parent.mjs";

type Cleanup = () => Promise<void> | void;

const cleanups: Cleanup[] = [];
let ending: Promise<never> | undefined;
let endingSince = 0;

/** Registers what must be undone before this process ends; last in, first out. Returns a function that forgets it. */
export function atEnd(cleanup: Cleanup): () => void {
  cleanups.push(cleanup);
  return () => {
    const index = cleanups.indexOf(cleanup);
    if (index >= 0) cleanups.splice(index, 1);
  };
}

export function isEnding(): boolean {
  return ending !== undefined;
}

async function undoEverything(code: number): Promise<never> {
  let exitCode = code;
  for (let cleanup = cleanups.pop(); cleanup; cleanup = cleanups.pop()) {
    try {
      await cleanup();
    } catch (error) {
      process.stderr.write(`${reasonOf(error)}\n`);
      exitCode = 1;
    }
  }
  process.exit(exitCode);
}

/** Ends this process and everything it started, once, however often it is called. */
export function end(code: number): Promise<never> {
  endingSince ||= Date.now();
  return (ending ??= undoEverything(code));
}

function fail(error: unknown): Promise<never> {
  const text = error instanceof Problem ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (!isEnding()) process.stderr.write(`${text}\n`);
  return end(1);
}

/**
 * Runs a command to its end. Ctrl-C, SIGTERM, a closed terminal, a killed parent or an error all lead to
 * the same orderly end; a second Ctrl-C ends at once.
 * @param exitCodeWhenStopped what being stopped means for this command: 0 where it is the normal end
 */
export async function runCommand(main: () => Promise<number>, exitCodeWhenStopped = 130): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      // The terminal and npm both pass on the same Ctrl-C: only a later one means impatience.
      if (ending && Date.now() - endingSince > 1_000 && signal === "SIGINT") process.exit(exitCodeWhenStopped || 130);
      void end(exitCodeWhenStopped);
    });
  }
  process.on("disconnect", () => void end(exitCodeWhenStopped));
  process.channel?.unref();
  process.stdout.on("error", () => void end(exitCodeWhenStopped));
  watchParent(() => void end(exitCodeWhenStopped));
  process.on("uncaughtException", (error) => void fail(error));
  process.on("unhandledRejection", (error) => void fail(error));
  try {
    await end(await main());
  } catch (error) {
    await fail(error);
  }
}
