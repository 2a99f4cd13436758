import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { isAlive } from "../lock.mjs";
import { root } from "../paths.ts";

// The whole life of the server, as a person at a terminal sees it: with-db starts it, waits for its command, ends.

// One cluster for all: making it is what takes long.
const dataDir = mkdtempSync(join(tmpdir(), "gather-life-"));
let running: ChildProcess[] = [];
beforeAll(async () => {
  chmodSync(dataDir, 0o711);
  const first = open();
  await first.url;
  await close(first);
});
afterEach(async () => {
  for (const child of running) child.kill("SIGKILL");
  running = [];
  await until(() => !existsSync(pidFile()) || !isAlive(serverPid()));
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

interface Session {
  child: ChildProcess;
  /** DATABASE_URL as its command saw it */
  url: Promise<string>;
  ended: Promise<number | null>;
  errors(): string;
}

/** Holds the database open until its input closes. */
function open(dir = dataDir): Session {
  const script = 'process.stdout.write(process.env.DATABASE_URL + "\\n"); process.stdin.resume().on("end", () => process.exit(0));';
  const child = spawn(process.execPath, [join(root, "scripts", "with-db.mjs"), "--no-migrate", "--", process.execPath, "-e", script], {
    env: { ...process.env, GATHER_DATA_DIR: dir, DATABASE_URL: "", npm_lifecycle_event: "" },
    stdio: ["pipe", "pipe", "pipe"],
  });
  running.push(child);
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  const url = new Promise<string>((resolve, reject) => {
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes("\n")) resolve(text.trim());
    });
    child.once("exit", () => reject(new Error(errors || "it ended without a word")));
  });
  return { child, url, ended: new Promise((resolve) => child.once("exit", resolve)), errors: () => errors };
}

async function close(session: Session): Promise<void> {
  session.child.stdin?.end();
  await session.ended;
}

const pidFile = (): string => join(dataDir, "postgres", "postmaster.pid");
const serverPid = (): number => Number(readFileSync(pidFile(), "utf8").split("\n")[0]);

async function until(isSo: () => boolean): Promise<void> {
  await expect.poll(isSo, { timeout: 15_000 }).toBe(true);
}

describe("the embedded PostgreSQL", () => {
  it("listens on this machine only, with a password that only its owner can read", async () => {
    const session = open();
    expect(new URL(await session.url).hostname).toBe("127.0.0.1");
    expect(readFileSync(join(dataDir, "postgres-password"), "utf8").trim()).toBe(new URL(await session.url).password);
    await close(session);
  });

  it("leaves no process and no lock when its command has ended", async () => {
    const session = open();
    await session.url;
    const pid = serverPid();
    await close(session);
    expect([isAlive(pid), existsSync(pidFile()), existsSync(join(dataDir, "postgres.lock"))]).toEqual([false, false, false]);
  });

  it("is joined by a second start, which does not stop it", async () => {
    const first = open();
    const url = await first.url;
    const second = open();
    expect(await second.url).toBe(url);
    await close(second);
    expect(isAlive(serverPid())).toBe(true);
    await close(first);
  });

  it("is started once by two that start at the same time", async () => {
    const both = [open(), open()];
    const [a, b] = await Promise.all(both.map((session) => session.url));
    expect(a).toBe(b);
    await Promise.all(both.map(close));
    expect(existsSync(pidFile())).toBe(false);
  });

  it.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("ends on %s", async (signal) => {
    const session = open();
    await session.url;
    const pid = serverPid();
    session.child.kill(signal);
    await session.ended;
    expect([isAlive(pid), existsSync(pidFile())]).toEqual([false, false]);
  });

  it("ends when the one that started it is killed by force, and starts again after that", async () => {
    const session = open();
    const url = await session.url;
    const pid = serverPid();
    session.child.kill("SIGKILL");
    await until(() => !isAlive(pid));
    const next = open();
    expect(await next.url).toBe(url);
    await close(next);
  });

  it("starts beside a lock file whose process id belongs to another program by now", async () => {
    const session = open();
    await session.url;
    const stale = readFileSync(pidFile(), "utf8").replace(/^\d+/, String(process.pid));
    await close(session);
    writeFileSync(pidFile(), stale);
    const next = open();
    await expect(next.url).resolves.toContain("127.0.0.1");
    await close(next);
  });

  it("takes everything with it when it dies, and says so", async () => {
    const session = open();
    await session.url;
    process.kill(serverPid(), "SIGKILL");
    expect(await session.ended).toBe(1);
    expect(session.errors()).toMatch(/PostgreSQL is gone/);
  });

  it("says in one sentence that a directory holds something else", async () => {
    const dir = join(dataDir, "other");
    mkdirSync(join(dir, "postgres"), { recursive: true });
    writeFileSync(join(dir, "postgres", "holiday.jpg"), "");
    const session = open(dir);
    await expect(session.url).rejects.toThrow(/holds something else than a PostgreSQL database\): move it away/);
    expect(await session.ended).toBe(1);
    expect(session.errors().trim().split("\n")).toHaveLength(1);
  });
});
