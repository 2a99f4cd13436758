import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { connect, type Socket } from "node:net";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { chunkStream } from "./chunk-stream";
import { LiveTurn } from "./live-turn";
import { thisInstance } from "./live-turns";
import { readerPace, watchResponses } from "./reader-pace";
import { numbered, summary, waiting } from "./turn-log.fixture";
import { turnChunkEncoder } from "./turn-chunks";
import type { TurnEnd, TurnLogEntry } from "./types";
import type { GatherChunk } from "./ui-message";

const end: TurnEnd = { type: "turn-end", status: "done", metrics: null, error: null };
const start: TurnLogEntry = { type: "turn-start", turn: summary, agents: waiting };

/** A turn that runs here, with so many pieces of text of a kilobyte each, written one by one. */
async function aTurn(pieces: number): Promise<LiveTurn> {
  const turn = new LiveTurn(summary.turnId, 0, () => Promise.resolve());
  thisInstance().turns.set(summary.turnId, turn);
  const entries: TurnLogEntry[] = [start, ...Array.from({ length: pieces }, (_, index): TurnLogEntry => ({ type: "text", delta: `${index} `.padEnd(1_024, "·") }))];
  // All at once in one write, as separate entries: an agent's start between two pieces keeps them apart.
  for (const entry of entries) {
    turn.append(entry);
    turn.append({ type: "agent-start", agent: "answer", atMs: 0, simulatedMs: 0 });
  }
  await turn.close(end, () => Promise.resolve());
  return turn;
}

afterEach(() => thisInstance().turns.clear());

async function read(stream: ReadableStream<GatherChunk>, atMost = Infinity): Promise<GatherChunk[]> {
  const seen: GatherChunk[] = [];
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return seen;
    seen.push(value);
    if (seen.length < atMost) continue;
    await reader.cancel();
    return seen;
  }
}

test("however often a reader is cut off, and wherever, going on at its last cursor gives the same chunks", async () => {
  await aTurn(30);
  const whole = await read(chunkStream(() => Promise.resolve({ turnId: summary.turnId, afterSeq: 0 })));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 5, maxLength: 12 }), async (cuts) => {
      const kept: GatherChunk[] = [];
      let afterSeq = 0;
      for (const cut of [...cuts, Infinity]) {
        const seen = await read(chunkStream(() => Promise.resolve({ turnId: summary.turnId, afterSeq })), cut);
        const last = seen.findLastIndex(({ type }) => type === "data-cursor");
        const cursor = seen[last];
        if (cursor?.type === "data-cursor") afterSeq = cursor.data.seq;
        kept.push(...seen.slice(0, last + 1));
      }
      expect(kept).toEqual(whole);
    }),
    { numRuns: 30 },
  );
});

test("a refusal is the stream's only content", async () => {
  const problem = { code: "not_found", message: "There is no such turn.", nextStep: "Go back." };
  const seen = await read(chunkStream(() => Promise.resolve(problem)));
  expect(seen.map(({ type }) => type)).toEqual(["data-problem", "error"]);
});

test("a turn that can't be followed just ends the stream: its reader asks again", async () => {
  expect(await read(chunkStream(() => Promise.reject(new Error("database gone"))))).toEqual([]);
});

test("a stream gives what the log holds, in its words", async () => {
  await aTurn(2);
  const turn = thisInstance().turns.get(summary.turnId);
  const log = [];
  for await (const one of turn?.follow(0) ?? []) log.push(one.entry);
  expect(await read(chunkStream(() => Promise.resolve({ turnId: summary.turnId, afterSeq: 0 })))).toEqual(numbered(log).flatMap(turnChunkEncoder(0)));
});

/** A server that treats a stream as the framework does: reads it as fast as it can, and keeps what is not taken. */
function greedyServer(onChunk: (kept: number) => void): Server {
  return createServer((_request, response) => {
    const kept: string[] = [];
    let keptBytes = 0;
    const flush = () => {
      while (!response.writableNeedDrain && kept.length > 0) {
        const next = kept.shift() ?? "";
        keptBytes -= next.length;
        response.write(next);
      }
    };
    response.on("drain", flush);
    response.writeHead(200);
    void (async () => {
      for await (const chunk of chunkStream(() => Promise.resolve({ turnId: summary.turnId, afterSeq: 0 }))) {
        const line = `${JSON.stringify(chunk)}\n`;
        kept.push(line);
        keptBytes += line.length;
        onChunk(keptBytes + response.writableLength);
        setImmediate(flush);
      }
      setImmediate(() => response.end(kept.join("")));
    })();
  });
}

let server: Server | null = null;
let client: Socket | null = null;
beforeEach(watchResponses);
afterEach(() => {
  client?.destroy();
  server?.close();
  server?.closeAllConnections();
});

async function ask(onChunk: (kept: number) => void): Promise<Socket> {
  server = greedyServer(onChunk).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const socket = connect(address.port, "127.0.0.1");
  client = socket;
  socket.pause();
  socket.write("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  return socket;
}

test("a client that does not read has little kept for it, and gets the whole once it does", async () => {
  const pieces = 24_000;
  await aTurn(pieces);
  let most = 0;
  let chunks = 0;
  const socket = await ask((kept) => {
    chunks += 1;
    most = Math.max(most, kept);
  });
  // It stands still: nothing more is read from the log for it.
  await vi.waitFor(async () => {
    const before = chunks;
    expect(before).toBeGreaterThan(0);
    for (let round = 0; round < 50; round += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(chunks).toBe(before);
  });
  expect(chunks).toBeLessThan(3 * pieces);
  expect(most).toBeLessThan(300_000);

  let bytes = 0;
  socket.on("data", (piece) => (bytes += piece.length));
  socket.resume();
  await once(socket, "close");
  expect(bytes).toBeGreaterThan(pieces * 1_024);
  expect(most).toBeLessThan(300_000);
});

test("outside a request nothing is waited for", async () => {
  await expect(readerPace()(new AbortController().signal)).resolves.toBeUndefined();
});
