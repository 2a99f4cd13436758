import { once } from "node:events";
import { runInteractionsLine } from "./interactions";
import { type LineHandler, runLines } from "./run-lines";
import { runScoreLine } from "./score";
import { runTriageLine } from "./triage-line";

const COMMANDS: Readonly<Record<string, LineHandler>> = { triage: runTriageLine, score: runScoreLine, interactions: runInteractionsLine };

let readerGone = false;

async function write(text: string): Promise<boolean> {
  if (readerGone) return false;
  if (!process.stdout.write(text)) await Promise.race([once(process.stdout, "drain"), once(process.stdout, "close")]);
  return !process.stdout.destroyed;
}

async function main(): Promise<void> {
  const name = process.argv[2] ?? "";
  const handle = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (handle === undefined) {
    process.stderr.write(`Say what to run: ${Object.keys(COMMANDS).join(", ")}. Example: echo '{"id":"1","message":"sore throat"}' | npm run -s clinical -- triage\n`);
    process.exitCode = 1;
    return;
  }
  // The reader may close early (head, a closed pipe): that ends the work and is no error of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    readerGone = true;
    process.stdin.destroy();
  });
  const code = await runLines(process.stdin, handle, write).catch((error: unknown) => {
    if (readerGone) return 0 as const;
    throw error;
  });
  process.exitCode = code;
}

await main();
