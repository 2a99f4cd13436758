import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprint, once } from "./stamp.ts";

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "gather-stamp-"));
  mkdirSync(join(base, "app", "chat"), { recursive: true });
  writeFileSync(join(base, "app", "page.tsx"), "one");
  writeFileSync(join(base, "app", "chat", "page.tsx"), "two");
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const print = (extra: readonly string[] = []): string => fingerprint(base, ["app", "proxy.ts"], extra);

describe("a fingerprint", () => {
  it("does not care when a file was written", () => {
    const before = print();
    utimesSync(join(base, "app", "page.tsx"), new Date(0), new Date(0));
    expect(print()).toBe(before);
  });

  it.each([
    ["changes", () => writeFileSync(join(base, "app", "page.tsx"), "three")],
    ["is added", () => writeFileSync(join(base, "app", "layout.tsx"), "")],
    ["goes away", () => rmSync(join(base, "app", "chat", "page.tsx"))],
    ["appears that was named but lacking", () => writeFileSync(join(base, "proxy.ts"), "")],
  ])("is another when a file %s", (_what, change) => {
    const before = print();
    change();
    expect(print()).not.toBe(before);
  });

  it("is another when text moves from one file to the next", () => {
    const before = print();
    writeFileSync(join(base, "app", "page.tsx"), "two");
    writeFileSync(join(base, "app", "chat", "page.tsx"), "one");
    expect(print()).not.toBe(before);
  });

  it("is another for another version of a tool", () => {
    expect(print(["v24.0.0"])).not.toBe(print(["v24.1.0"]));
  });

  it("leaves out what the build itself writes, and what is not asked for", () => {
    const before = fingerprint(base, ["app"], [], (file) => !file.endsWith(".test.ts"));
    mkdirSync(join(base, "app", ".next"));
    writeFileSync(join(base, "app", ".next", "built.js"), "");
    writeFileSync(join(base, "app", "page.test.ts"), "");
    expect(fingerprint(base, ["app"], [], (file) => !file.endsWith(".test.ts"))).toBe(before);
  });
});

describe("work that is done once", () => {
  it("is not done again for the same fingerprint, and is for another", async () => {
    const done: string[] = [];
    const stamp = join(base, "cache", "stamp");
    for (const mark of ["a", "a", "b"]) await once(stamp, mark, async () => void done.push(mark));
    expect(done).toEqual(["a", "b"]);
  });

  it("is done again when it failed", async () => {
    const stamp = join(base, "stamp");
    await once(stamp, "a", async () => undefined);
    await expect(once(stamp, "b", () => Promise.reject(new Error("no space")))).rejects.toThrow("no space");
    expect(await once(stamp, "a", async () => undefined)).toBe(true);
  });
});
