import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { probeAt } from "./probe.ts";

/** A server in miniature: for every line that it is told it asks a database that never answers one thing. */
const SERVER = `
  import pg from "pg";
  import { createInterface } from "node:readline";
  createInterface({ input: process.stdin }).on("line", () => { void new pg.Client().query("select 1"); console.log("asked"); });
`;

describe.skipIf(process.platform === "win32")("the probe in a server", () => {
  let dir: string;
  let server: ChildProcess;

  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), "gather-probe-"));
    server = spawn(process.execPath, [`--import=${new URL("probe.mjs", import.meta.url).href}`, "--input-type=module", "--eval", SERVER], {
      env: { ...process.env, GATHER_BENCH_PROBE: join(dir, "probe") },
      stdio: ["pipe", "pipe", "inherit"],
    });
    await vi.waitFor(() => expect(existsSync(join(dir, "probe"))).toBe(true), { timeout: 10_000 });
  });

  afterEach(async () => {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill();
    await ended;
    rmSync(dir, { recursive: true, force: true });
  });

  const tellServer = (): Promise<unknown> => {
    const told = new Promise((resolve) => server.stdout?.once("data", resolve));
    server.stdin?.write("go\n");
    return told;
  };

  it("counts what the server asks of its database since it was last told to begin anew", async () => {
    const probe = probeAt(join(dir, "probe"));
    await tellServer();
    await probe.reset();
    await tellServer();
    await tellServer();
    expect((await probe.read()).databaseRoundTrips).toBe(2);
  });

  it("tells the processor time and the memory that were used", async () => {
    const usage = await probeAt(join(dir, "probe")).read();
    expect(usage.cpuMs).toBeGreaterThan(0);
    expect(usage.peakRssBytes).toBeGreaterThanOrEqual(usage.startRssBytes);
  });
});
