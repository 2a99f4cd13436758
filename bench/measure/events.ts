import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { Problem } from "../../scripts/lib/problem.ts";
import type { Connection } from "../http/connection.ts";
import { visit } from "../http/guest.ts";
import { summarise } from "../percentiles.ts";
import type { Summary } from "../percentiles.ts";
import type { Probe } from "../server/probe.ts";
import { target } from "../targets.ts";
import type { Target } from "../targets.ts";
import { launchBrowser } from "./launch-browser.ts";

export interface EventsResult {
  boards: number;
  /** on the board all the while */
  openCases: number;
  /** from the arrival of a change in the browser to a frame with it, ms */
  eventToPaintMs: Summary;
  /** from the commit of a case's change to a frame with it in a browser's board, ms */
  commitToScreenMs: Summary;
  /** to its arrival at each of the other boards, and of those who follow the events in general, ms */
  commitToBoardsMs: Summary;
  commitToFollowersMs: Summary;
  idle: number;
  bytesPerIdleConnection: number;
  targets: Target[];
}

const BOARDS = 200;
const OPEN_CASES = 1_000;
const CHANGES = 60;
const CHANGE_EVERY_MS = 150;
const IDLE = 9_000;
const AT_ONCE = 64;
const WITHIN_MS = 20_000;
const SETTLE_MS = 2_000;

/** How soon a change is on other screens, and what an idle connection costs. */
export async function measureEvents(connection: Connection, probe: Probe, databaseUrl: string): Promise<EventsResult> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const cookie = await memberCookie(connection, client);
    await openCases(client);
    const told = await measureTold(connection, client, cookie);
    const bytesPerIdleConnection = await measureIdle(connection, probe, cookie);
    return {
      boards: BOARDS,
      openCases: OPEN_CASES,
      ...told,
      idle: IDLE,
      bytesPerIdleConnection,
      targets: [
        target(`from commit to another browser's screen, ${BOARDS} boards and ${OPEN_CASES} cases open, 95th percentile`, told.commitToScreenMs.p95, 250, "ms"),
        target(`from the event in the browser to the painted row, ${OPEN_CASES} cases open, 95th percentile`, told.eventToPaintMs.p95, 100, "ms"),
        target(`memory of one of ${IDLE} idle connections`, bytesPerIdleConnection / 1024, 100, "KB"),
      ],
    };
  } finally {
    await client.end();
  }
}

/** A guest who is made a member of the care team. The session alone: what else the cookies say is that of a guest. */
async function memberCookie(connection: Connection, client: pg.Client): Promise<string> {
  const { cookie } = await visit(connection);
  const session = cookie.split("; ").find((part) => part.startsWith("gather.session_token="));
  if (session === undefined) throw new Problem("bench_session", "The server gave no session.");
  const token = decodeURIComponent(session.slice(session.indexOf("=") + 1)).split(".", 1)[0];
  await client.query("UPDATE users SET role = 'care_team' WHERE id = (SELECT user_id FROM sessions WHERE token = $1)", [token]);
  return session;
}

async function measureTold(connection: Connection, client: pg.Client, cookie: string): Promise<Pick<EventsResult, "eventToPaintMs" | "commitToScreenMs" | "commitToBoardsMs" | "commitToFollowersMs">> {
  const committed = new Map<string, number>();
  const boards = await openStreams(connection, "/api/board/stream", cookie, BOARDS - 1);
  const followers = await openStreams(connection, "/api/events", cookie, BOARDS);
  const onBoards = watch(boards, committed);
  const onFollowers = watch(followers, committed);
  const browser = await launchBrowser();
  try {
    const [name = "", ...value] = cookie.split("=");
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addCookies([{ name, value: value.join("="), url: connection.origin }]);
    await context.addInitScript(noteArrivals);
    const page = await context.newPage();
    await page.goto(`${connection.origin}/board`);
    await page.getByRole("region", { name: "Open cases" }).waitFor({ timeout: WITHIN_MS });
    await page.evaluate(watchCases);
    await wait(SETTLE_MS);
    for (let change = 0; change < CHANGES; change += 1) {
      const chatId = randomUUID();
      await openCase(client, chatId, () => committed.set(chatId, now()));
      await wait(CHANGE_EVERY_MS);
    }
    await wait(SETTLE_MS);
    const seen = new Map(await page.evaluate(casesSeen));
    const onScreen = [...committed].map(([chatId, at]) => (seen.get(chatId) ?? Number.NaN) - at);
    const arrived = new Map(await page.evaluate(casesArrived));
    const painted = [...committed.keys()].map((chatId) => (seen.get(chatId) ?? Number.NaN) - (arrived.get(chatId) ?? Number.NaN));
    return { eventToPaintMs: summarise(painted), commitToScreenMs: summarise(onScreen), commitToBoardsMs: summarise(onBoards), commitToFollowersMs: summarise(onFollowers) };
  } finally {
    await browser.close();
    for (const stream of [...boards, ...followers]) stream.destroy();
  }
}

/** A full board, of cases that can wait. */
async function openCases(client: pg.Client): Promise<void> {
  await client.query(
    `WITH chat AS (
       INSERT INTO chats (id, user_id, patient_id, title)
       SELECT gen_random_uuid(), (SELECT id FROM users WHERE role = 'care_team' LIMIT 1), (SELECT id FROM patients WHERE kind = 'demo' LIMIT 1), 'Sore throat'
       FROM generate_series(1, $1) RETURNING id
     )
     INSERT INTO cases (chat_id, urgency, engine_urgency, opened_at) SELECT id, 'routine', 'routine', now() FROM chat`,
    [OPEN_CASES],
  );
}

/** An emergency of a demo patient, as a turn would open it. It stands at the top of the board. */
async function openCase(client: pg.Client, chatId: string, beforeCommit: () => void): Promise<void> {
  await client.query("BEGIN");
  await client.query(
    `INSERT INTO chats (id, user_id, patient_id, title)
     SELECT $1, (SELECT id FROM users WHERE role = 'care_team' LIMIT 1), (SELECT id FROM patients WHERE kind = 'demo' LIMIT 1), 'Chest pain'`,
    [chatId],
  );
  await client.query("INSERT INTO cases (chat_id, urgency, engine_urgency, opened_at, emergency_at) VALUES ($1, 'emergency', 'emergency', timestamptz '2000-01-01' - $2 * interval '1 s', now())", [chatId, Date.now() / 1_000 - 1_700_000_000]);
  // Some are told before we hear that it is done.
  beforeCommit();
  await client.query("COMMIT");
}

/** Ms since the epoch, finer than Date's, and the same clock as a page's on the same machine. */
const now = (): number => performance.timeOrigin + performance.now();

/** Notes how long after its commit each case is told of; the numbers come in as they are measured. */
function watch(streams: readonly IncomingMessage[], committed: ReadonlyMap<string, number>): number[] {
  const delays: number[] = [];
  for (const stream of streams) {
    const told = new Set<string>();
    stream.setEncoding("utf8");
    stream.on("data", (text: string) => {
      const at = now();
      for (const [id] of text.matchAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g)) {
        const start = committed.get(id);
        if (start === undefined || told.has(id)) continue;
        told.add(id);
        delays.push(at - start);
      }
    });
  }
  return delays;
}

async function openStreams(connection: Connection, path: string, cookie: string, count: number): Promise<IncomingMessage[]> {
  const streams: IncomingMessage[] = [];
  let left = count;
  const open = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const stream = await connection.another().request({ path, headers: { Accept: "text/event-stream", Cookie: cookie }, signal: AbortSignal.timeout(600_000) });
      if (stream.statusCode !== 200) throw new Problem("bench_stream", `${path} answered ${stream.statusCode ?? "nothing"}.`);
      // Destroyed at the end, by us.
      stream.on("error", () => undefined);
      streams.push(stream);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, count) }, open));
  return streams;
}

/** @returns bytes of the server's memory for each of many connections that are told nothing */
async function measureIdle(connection: Connection, probe: Probe, cookie: string): Promise<number> {
  // What the first connections load and compile is not theirs.
  const first = await openStreams(connection, "/api/events", cookie, AT_ONCE);
  await wait(SETTLE_MS);
  const before = await probe.collect();
  const streams = await openStreams(connection, "/api/events", cookie, IDLE);
  for (const stream of streams) stream.resume();
  await wait(SETTLE_MS);
  const after = await probe.collect();
  for (const stream of [...first, ...streams]) stream.destroy();
  return (after.rssBytes - before.rssBytes) / IDLE;
}

interface WatchedWindow extends Window {
  gatherCases?: Map<string, number>;
  gatherArrivals?: Map<string, number>;
}

/** Runs in the page before its own code: notes when the news of each case came, before anything is done about it. */
function noteArrivals(): void {
  const watchedWindow: WatchedWindow = window;
  const arrivals = (watchedWindow.gatherArrivals = new Map<string, number>());
  const note = ({ data }: MessageEvent<string>) => {
    const at = performance.timeOrigin + performance.now();
    for (const [id] of data.matchAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g)) if (!arrivals.has(id)) arrivals.set(id, at);
  };
  window.EventSource = class extends EventSource {
    constructor(url: string | URL) {
      super(url);
      this.addEventListener("news", note);
    }
  };
}

/** Runs in the page. */
function casesArrived(): [string, number][] {
  const watchedWindow: WatchedWindow = window;
  return [...(watchedWindow.gatherArrivals ?? [])];
}

/** Runs in the page: notes when a frame with each case was drawn. */
function watchCases(): void {
  const watchedWindow: WatchedWindow = window;
  const seen = (watchedWindow.gatherCases = new Map<string, number>());
  const known = new Set<string>();
  new MutationObserver(() => {
    for (const row of document.querySelectorAll("[data-case-id]")) {
      const id = row.getAttribute("data-case-id") ?? "";
      if (known.has(id)) continue;
      known.add(id);
      requestAnimationFrame(() => setTimeout(() => seen.set(id, performance.timeOrigin + performance.now())));
    }
  }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-case-id"] });
}

/** Runs in the page. */
function casesSeen(): [string, number][] {
  const watchedWindow: WatchedWindow = window;
  return [...(watchedWindow.gatherCases ?? [])];
}
