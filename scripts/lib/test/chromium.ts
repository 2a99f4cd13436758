import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { run } from "../child.ts";
import { bin } from "../paths.ts";
import { Problem } from "../problem.ts";

const isRoot = process.getuid?.() === 0;

/** No GPU, no calls to anybody's servers, nothing that asks questions at its first start. */
export const CHROMIUM_FLAGS = [
  "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  join(process.env["PROGRAMFILES"] ?? "C:\\Program Files", "Google", "Chrome", "Application", "chrome.exe"),
];

function onPath(name: string): string[] {
  return (process.env["PATH"] ?? "").split(delimiter).map((dir) => join(dir, name));
}

/** On some systems a program of that name only says that another package should be installed. */
function works(file: string): boolean {
  if (!existsSync(file)) return false;
  if (process.platform === "win32") return true;
  return /Chrom/.test(spawnSync(file, ["--version"], { encoding: "utf8", timeout: 20_000 }).stdout ?? "");
}

/** The browser of PLAYWRIGHT_CHROMIUM, Playwright's own, or one of this machine. */
export function findChromium(): string | undefined {
  const given = process.env["PLAYWRIGHT_CHROMIUM"];
  if (given) {
    if (works(given)) return given;
    throw new Problem("no_browser", `PLAYWRIGHT_CHROMIUM is ${given}, which does not start: correct it, or unset it to have a browser found.`);
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  return [chromium.executablePath(), ...names.flatMap(onPath), ...APPLICATIONS].find(works);
}

async function isReachable(url: string): Promise<boolean> {
  try {
    await fetch(url, { method: "HEAD", signal: AbortSignal.timeout(8_000) });
    return true;
  } catch {
    return false;
  }
}

async function install(): Promise<void> {
  const toStderr = { stdio: ["ignore", 2, 2] as const };
  process.stderr.write("Installing a Chromium for the browser tests (once) …\n");
  if (await isReachable("https://cdn.playwright.dev")) {
    await run(bin("playwright"), ["install", ...(isRoot ? ["--with-deps"] : []), "chromium"], { stdio: [...toStderr.stdio] });
    if (findChromium() !== undefined) return;
  }
  if (!isRoot || !existsSync("/usr/bin/apt-get")) return;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { stdio: [...toStderr.stdio], env });
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"], { stdio: [...toStderr.stdio], env });
}

/**
 * A Chromium for the tests, installed if there is none.
 * @throws Problem saying how to get one
 */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found !== undefined) return found;
  await install();
  const installed = findChromium();
  if (installed !== undefined) return installed;
  throw new Problem("no_browser", "No Chromium was found and none could be installed: install Chromium or Chrome, or set PLAYWRIGHT_CHROMIUM to the path of one.");
}

/** Whether the browser can shut itself in; as root, and where the kernel forbids it to ordinary users, it cannot. */
export function canSandbox(executable: string): boolean {
  if (isRoot) return false;
  const profile = mkdtempSync(join(tmpdir(), "gather-browser-"));
  try {
    const result = spawnSync(executable, ["--headless", ...CHROMIUM_FLAGS, `--user-data-dir=${profile}`, "--dump-dom", "about:blank"], { timeout: 30_000, encoding: "utf8" });
    return result.status === 0;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
