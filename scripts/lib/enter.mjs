// First stage of every command. Runs on Node 20.19 with nothing installed: no packages, no TypeScript.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { watchParent } from "./watch-parent.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** @param {string} sentence @returns {never} */
function give(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** @param {string} version such as 20.19.0 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/** Runs the command under Node 24 and ends as it ends. @param {string} node @param {string} command */
function runUnder(node, command) {
  // The fourth channel tells the command when this process is killed.
  const child = spawn(node, [command, ...process.argv.slice(2)], { stdio: ["inherit", "inherit", "inherit", "ipc"] });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => child.kill(signal));
  watchParent(() => child.kill("SIGTERM"));
  child.on("error", (error) => give(`Node 24 in node_modules could not be started (${error.message}): delete node_modules and try again.`));
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 1)));
}

/**
 * Installs what is lacking, then runs `scripts/commands/NAME.ts` under the project's own Node 24.
 * @param {string} name
 */
export async function enter(name) {
  if (!isNewEnough(process.versions.node)) {
    give(`Gather needs Node 20.19 or newer and this is ${process.version}: install a newer Node and try again.`);
  }
  if (!existsSync(join(root, "package-lock.json"))) give(`${root} has no package-lock.json: run this from a full clone of the repository.`);
  const { ensureInstalled, nodeOf } = await import("./install.mjs");
  const problem = await ensureInstalled(root).catch((/** @type {Error} */ error) => `The dependencies could not be installed (${error.message}): make ${root} writable and try again.`);
  if (problem !== undefined) give(problem);

  const command = join(root, "scripts", "commands", `${name}.ts`);
  const pinned = JSON.parse(readFileSync(join(root, "node_modules", "node", "package.json"), "utf8")).version;
  if (process.versions.node === pinned) await import(pathToFileURL(command).href);
  else runUnder(nodeOf(root), command);
}
