import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { isAlive } from "./lock.mjs";

const EVERY_MS = 200;

/**
 * Parent and command line of a process.
 * @param {number} pid
 * @returns {{ parent: number, command: string } | undefined}
 */
function describe(pid) {
  try {
    if (process.platform === "linux") {
      const afterName = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1) ?? "";
      return { parent: Number(afterName.split(" ")[1]), command: readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ") };
    }
    const [, parent, command] = /^\s*(\d+) (.*)/.exec(spawnSync("ps", ["-o", "ppid=,args=", "-p", String(pid)], { encoding: "utf8" }).stdout) ?? [];
    return parent === undefined || command === undefined ? undefined : { parent: Number(parent), command };
  } catch {
    return undefined;
  }
}

/**
 * Tells when npm is gone. Asked to end, npm ends the shell between itself and us, and killed by force it ends
 * nothing: neither reaches us but by looking.
 * @param {() => void} onGone
 */
export function watchParent(onGone) {
  if (!process.env["npm_lifecycle_event"] || process.platform === "win32") return;
  const parent = process.ppid;
  const shell = describe(parent);
  // Some shells step aside for the command that they run: then the parent is npm itself.
  const npm = shell && /^\S*sh -c /.test(shell.command) ? shell.parent : parent;
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(npm)) return;
    clearInterval(timer);
    onGone();
  }, EVERY_MS);
  timer.unref();
}
