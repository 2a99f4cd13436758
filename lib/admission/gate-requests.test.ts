import { AsyncLocalStorage } from "node:async_hooks";
import { createServer, request } from "node:http";
import { text } from "node:stream/consumers";
import { setImmediate as nextRound } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { gateRequests } from "./gate-requests";
import { PacedRounds } from "@/lib/paced-rounds";

describe("rounds that are paced", () => {
  it("lets a few begin in each round, in the order in which they came, until all have begun", async () => {
    let nowMs = 0;
    const gate = new PacedRounds(() => nowMs);
    const begun: number[] = [];
    for (let index = 0; index < 100; index += 1) {
      gate.push(() => {
        begun.push(index);
        nowMs += 5;
      });
    }
    expect(begun).toEqual([]);
    const perRound: number[] = [];
    while (gate.waiting > 0) {
      const before = begun.length;
      await nextRound();
      perRound.push(begun.length - before);
    }
    expect(begun).toEqual(Array.from({ length: 100 }, (_, index) => index));
    expect(Math.max(...perRound)).toBeLessThanOrEqual(6);
    expect(perRound.length).toBeGreaterThan(15);
  });

  it("begins each in its own asynchronous context", async () => {
    const gate = new PacedRounds();
    const store = new AsyncLocalStorage<string>();
    const seen: (string | undefined)[] = [];
    for (const name of ["Anna", "Ben"]) store.run(name, () => gate.push(() => seen.push(store.getStore())));
    await nextRound();
    await nextRound();
    expect(seen).toEqual(["Anna", "Ben"]);
  });

  it("turns away what would grow without end", () => {
    const gate = new PacedRounds();
    const taken = Array.from({ length: 25_010 }, () => gate.push(() => undefined));
    expect(taken.filter(Boolean)).toHaveLength(25_000);
  });
});

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

it("answers every request of a server, those that never wait as well", async () => {
  gateRequests();
  const server = createServer((received, response) => response.end(`answer to ${received.url ?? ""}`));
  closing.push(() => server.close());
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  const get = (path: string) =>
    new Promise<string>((resolve, reject) => {
      request({ port: address.port, path, agent: false }, (response) => void text(response).then(resolve, reject)).on("error", reject).end();
    });
  const paths = Array.from({ length: 40 }, (_, index) => (index % 4 === 0 ? "/api/health" : `/chat/${index}`));
  expect(await Promise.all(paths.map(get))).toEqual(paths.map((path) => `answer to ${path}`));
});
