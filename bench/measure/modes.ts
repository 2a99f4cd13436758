import type { App } from "../app.ts";
import { visit } from "../http/guest.ts";
import type { TurnReceipt } from "../http/receipt.ts";
import { ONE_QUESTION } from "../questions.ts";
import { target } from "../targets.ts";
import type { Target } from "../targets.ts";
import { receiptOf } from "./answered.ts";

/** The agents that need nothing but the safety screen: the first gather. */
const FIRST_GATHER = ["history", "knowledge", "interactions"];

export interface ModeFigures extends Pick<TurnReceipt, "agentsMs" | "wallMs" | "sumMs" | "criticalPathMs" | "peakInFlight" | "outputDigest"> {
  /** from the start of the first to the end of the last agent of the first gather */
  firstGatherMs: number;
}

export interface ModesResult {
  profile: "textbook";
  sequential: ModeFigures;
  concurrent: ModeFigures;
  /** measured sequential ÷ measured concurrent agents time */
  speedup: number;
  firstGatherSpeedup: number;
  digestsEqual: boolean;
  targets: Target[];
}

/** One message, answered in sequential mode and then once more, seeing the same record, in concurrent mode. */
export async function measureModes(app: App): Promise<ModesResult> {
  const profile = "textbook";
  const guest = await visit(app.connection);
  const first = await app.ask(guest, { text: ONE_QUESTION, mode: "sequential", profile });
  const sequential = figures(await receiptOf(app, first, guest.cookie));
  const again = await app.askAgain(guest, first.turnId ?? "", { mode: "concurrent", profile });
  const concurrent = figures(await receiptOf(app, again, guest.cookie));
  const digestsEqual = sequential.outputDigest !== null && sequential.outputDigest === concurrent.outputDigest;
  return {
    profile,
    sequential,
    concurrent,
    speedup: sequential.agentsMs / concurrent.agentsMs,
    firstGatherSpeedup: sequential.firstGatherMs / concurrent.firstGatherMs,
    digestsEqual,
    targets: [target("answers that differ between the modes", digestsEqual ? 0 : 1, 0, "")],
  };
}

function figures({ agents, agentsMs, wallMs, sumMs, criticalPathMs, peakInFlight, outputDigest }: TurnReceipt): ModeFigures {
  const gathered = agents.filter(({ name }) => FIRST_GATHER.includes(name));
  const starts = gathered.map(({ startMs }) => startMs ?? Number.NaN);
  const ends = gathered.map(({ endMs }) => endMs ?? Number.NaN);
  return { agentsMs, wallMs, sumMs, criticalPathMs, peakInFlight, outputDigest, firstGatherMs: Math.max(...ends) - Math.min(...starts) };
}
