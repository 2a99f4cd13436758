import { text as textOf } from "node:stream/consumers";
import { connectTo } from "../http/connection.ts";
import type { Connection } from "../http/connection.ts";
import { newId, reconnectAll } from "../http/guest.ts";
import { startBareServer } from "../bare/start-bare-server.ts";
import { summariseAny } from "../percentiles.ts";
import type { Summary } from "../percentiles.ts";
import { ONE_QUESTION, questionOf } from "../questions.ts";
import type { Mode } from "../../lib/graph/types.ts";
import type { LatencyProfile } from "../../lib/turns/types.ts";
import { LOST_AFTER_MS } from "../http/ask.ts";

/** The same crowd before a server that has neither framework nor database. */
export interface BareResult {
  answered: number;
  wallMs: Summary | null;
  cpuMsPerTurn: number;
  peakBytesPerTurn: number;
}

interface Run {
  mode: Mode;
  profile: LatencyProfile;
}

const WARM_UP_TURNS = 20;

/** @throws Problem when the bare server does not start */
export async function measureBare(patients: number, { mode, profile }: Run): Promise<BareResult> {
  const server = await startBareServer();
  const connection = await connectTo(server.url);
  try {
    for (let turn = 0; turn < WARM_UP_TURNS; turn += 1) await ask(connection, { text: ONE_QUESTION, mode, profile: "instant" });
    const connections = Array.from({ length: patients }, () => connection.another());
    await reconnectAll(connections);
    await server.probe.reset();
    const walls = await Promise.all(connections.map((own, index) => ask(own, { text: questionOf(index), mode, profile })));
    const { cpuMs, peakRssBytes, startRssBytes } = await server.probe.read();
    const answered = walls.filter((wall) => wall !== null);
    return { answered: answered.length, wallMs: summariseAny(answered), cpuMsPerTurn: cpuMs / patients, peakBytesPerTurn: (peakRssBytes - startRssBytes) / patients };
  } finally {
    connection.close();
    await server.stop();
  }
}

/** @returns how long the whole answer took, ms; null when it was not whole */
async function ask(connection: Connection, question: Run & { text: string }): Promise<number | null> {
  const sentMs = performance.now();
  try {
    const body = JSON.stringify({ id: newId(), ...question });
    const response = await connection.request({ method: "POST", path: "/", body, signal: AbortSignal.timeout(LOST_AFTER_MS) });
    const told = await textOf(response);
    return told.includes('"type":"text"') && told.endsWith('{"type":"end","status":"done"}\n') ? performance.now() - sentMs : null;
  } catch {
    return null;
  }
}
