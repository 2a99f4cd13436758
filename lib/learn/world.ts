import { setTimeout as sleep } from "node:timers/promises";
import { AgentFailed } from "./agent-failed";
import type { Recorder } from "./recorder";
import { resample } from "./resample";
import { resampleInThread } from "./resample-threads";

export interface AgentOptions {
  signal?: AbortSignal;
}

/** Asks the outside world (a timer stands for it), and gives what it found. @throws AgentFailed, or the signal's reason */
export type Agent = (options?: AgentOptions) => Promise<string>;

/** What the experiments have at hand. Everything in it notes when it was done. */
export interface World {
  history: Agent;
  knowledge: Agent;
  interactions: Agent;
  /** writes a line beside the trace */
  note: (line: unknown) => void;
  /** a piece of work with a name, whose steps are noted */
  task: <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;
  /** waits in a task, ms */
  wait: (name: string, ms: number) => Promise<void>;
  /** computes in a task, for about 40 ms on a fast machine */
  compute: (name: string) => void;
  /** published risk models, each to be run on thousands of slightly changed inputs */
  models: readonly string[];
  /** runs one of them here, on the event loop; `part` of the work, 0 to 1 */
  risk: (model: string, part?: number) => string;
  /** runs one of them in a thread of its own */
  riskInThread: (model: string) => Promise<string>;
  patients: readonly string[];
  /** the patients, as they come in: faster than they can be seen */
  arriving: () => AsyncGenerator<string>;
  /** sees one patient */
  triage: (patient: string) => Promise<string>;
  /** how many may work at once */
  atOnce: number;
}

export interface WorldSettings {
  /** which agent's service is out of order; none unless given */
  failing?: "History" | "Knowledge" | "Interactions";
  atOnce: number;
}

const AGENTS = {
  History: { ms: 500, found: "2 conditions" },
  Knowledge: { ms: 300, found: "3 articles" },
  Interactions: { ms: 400, found: "1 interaction" },
} as const;
const MODELS = ["pce_2013", "prevent_2023_base", "news2", "curb65"];
const MODEL_SAMPLES = 15_000;
const TASK_SAMPLES = 2_000;
const PATIENTS = 12;
const TRIAGE_MS = 300;
const ARRIVAL_MS = 40;

export function worldOf(recorder: Recorder, { failing, atOnce }: WorldSettings): World {
  const agent = (name: keyof typeof AGENTS): Agent => {
    const { ms, found } = AGENTS[name];
    return async ({ signal } = {}) => {
      const end = recorder.span(name, "wait");
      try {
        await sleep(ms, undefined, { signal });
        if (failing === name) throw new AgentFailed(name);
        end("done");
        return found;
      } catch (error) {
        end(error instanceof AgentFailed ? "failed" : "cancelled");
        throw error;
      }
    };
  };
  const computed = <Value>(lane: string, work: () => Value): Value => {
    const end = recorder.span(lane, "compute");
    const value = work();
    end("done");
    return value;
  };
  const queue = new Map<string, () => void>();
  const patients = Array.from({ length: PATIENTS }, (_, index) => `Patient ${index + 1}`);
  const arrives = (patient: string) => {
    const end = recorder.span(patient, "queued");
    queue.set(patient, () => end("done"));
  };

  return {
    history: agent("History"),
    knowledge: agent("Knowledge"),
    interactions: agent("Interactions"),
    note: (line) => recorder.note(String(line)),
    async task(name, work) {
      recorder.step(name, "begins");
      const value = await work();
      recorder.step(name, "ends");
      return value;
    },
    async wait(name, ms) {
      recorder.step(name, "waits");
      const end = recorder.span(name, "wait");
      await sleep(ms);
      end("done");
      recorder.step(name, "goes on");
    },
    compute: (name) => void computed(name, () => resample({ model: "prevent_2023_base", samples: TASK_SAMPLES })),
    models: MODELS,
    risk: (model, part = 1) => computed(model, () => resample({ model, samples: Math.round(MODEL_SAMPLES * part) })),
    async riskInThread(model) {
      const end = recorder.span(model, "thread");
      try {
        const range = await resampleInThread({ model, samples: MODEL_SAMPLES });
        end("done");
        return range;
      } catch (error) {
        end("failed");
        throw error;
      }
    },
    patients,
    async *arriving() {
      for (const patient of patients) {
        await sleep(ARRIVAL_MS);
        arrives(patient);
        yield patient;
      }
    },
    async triage(patient) {
      queue.get(patient)?.();
      const end = recorder.span(patient, "wait");
      await sleep(TRIAGE_MS);
      end("done");
      return patient;
    },
    atOnce,
  };
}
