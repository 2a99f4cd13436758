import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "./lock.mjs";

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/**
 * What an installation depends on: the lock file, and the kind of machine, because packages bring binaries.
 * @param {string} lockFile text of package-lock.json
 */
export function installStamp(lockFile) {
  return createHash("sha256").update(lockFile).update(`${process.platform} ${process.arch}`).digest("hex");
}

/**
 * Whether npm's own note of what it installed has every package that the lock file asks for.
 * @param {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} wanted package-lock.json
 * @param {{ packages: Record<string, { version?: string }> }} installed node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted.packages).every(
    ([path, entry]) => path === "" || entry.optional || installed.packages[path]?.version === entry.version,
  );
}

/** @param {string} root */
export function nodeOf(root) {
  return join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
}

/** @param {string} root @param {string} stamp */
function isUpToDate(root, stamp) {
  if (!existsSync(nodeOf(root))) return false;
  const stampFile = join(root, "node_modules", ".gather-stamp");
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return true;
  // Installed by hand (npm ci, npm install): nothing to do but to remember it.
  const note = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(note) || !isInstalled(readJson(join(root, "package-lock.json")), readJson(note))) return false;
  writeFileSync(stampFile, stamp);
  return true;
}

/** npm's chatter goes to stderr: stdout belongs to the command. @param {string} root @param {string[]} args */
function npm(root, args) {
  const script = process.env["npm_execpath"];
  const [command, first] = script?.endsWith(".js") ? [process.execPath, [script]] : ["npm", []];
  const result = spawnSync(command, [...first, ...args], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: command === "npm" && process.platform === "win32",
    // A caller's `npm run --silent` would hide why an installation failed.
    env: { ...process.env, npm_config_loglevel: "error", npm_config_ignore_scripts: "false" },
  });
  return result.status === 0;
}

/**
 * Installs the dependencies when they are lacking or when package-lock.json has changed.
 * @param {string} root the repository
 * @returns {Promise<string | undefined>} a sentence when it could not be done
 */
export async function ensureInstalled(root) {
  const stamp = installStamp(readFileSync(join(root, "package-lock.json"), "utf8"));
  if (isUpToDate(root, stamp)) return undefined;
  mkdirSync(join(root, ".cache"), { recursive: true });
  return withLock(join(root, ".cache", "install.lock"), () => {
    if (isUpToDate(root, stamp)) return undefined;
    process.stderr.write("Installing dependencies (once, a minute or so) …\n");
    const flags = ["--include=dev", "--no-audit", "--no-fund"];
    // A registry that lacks packages for other kinds of machines makes `npm ci` refuse where `npm install` does not.
    if (!npm(root, ["ci", ...flags]) && !npm(root, ["install", "--no-save", ...flags])) {
      return "The dependencies could not be installed: see npm's message above, check the connection to the package registry and free disk space, and try again.";
    }
    if (!existsSync(nodeOf(root)) && !(npm(root, ["rebuild", "node"]) && existsSync(nodeOf(root)))) {
      return "Node 24 could not be installed by the npm package `node`: check the connection to the package registry and try again, or install Node 24 yourself.";
    }
    writeFileSync(join(root, "node_modules", ".gather-stamp"), stamp);
    return undefined;
  });
}
