import "server-only";
import { admission } from "@/lib/admission/admission";
import { appServices } from "@/lib/agents/app-services";
import { pingDatabase } from "@/lib/data/ping-database";
import { errorFields } from "@/lib/log";
import type { ModelState } from "@/lib/model/port";

const CHECK_WITHIN_MS = 2_000;

interface Check {
  ok: boolean;
  /** why not; absent when ok */
  reason?: string;
}

export interface Readiness {
  /** whether the database and the model that is set up can both be reached */
  ready: boolean;
  /** patients are answered all the same, by the embedded engine where the language model should */
  degraded: boolean;
  database: Check;
  model: Check & { id: string } & ModelState;
  /** of this process: turns that run, turns that wait for a place, and whether further ones are refused now */
  turns: { running: number; waiting: number; full: boolean };
}

/** Whether the database and the model can be reached now, and how the model has fared. Never throws. */
export async function readiness(): Promise<Readiness> {
  const { model } = appServices();
  const signal = AbortSignal.timeout(CHECK_WITHIN_MS);
  const { inside, waiting, full } = admission().turnstile;
  const [database, modelReady] = await Promise.all([checkDatabase(), model.ready({ signal })]);
  const turns = { running: inside, waiting, full };
  return { ready: database.ok && modelReady.ok, degraded: database.ok && !modelReady.ok, database, model: { id: model.id, ...modelReady, ...model.state() }, turns };
}

async function checkDatabase(): Promise<Check> {
  try {
    await pingDatabase(CHECK_WITHIN_MS);
    return { ok: true };
  } catch (error) {
    const { errorName, code } = errorFields(error);
    return { ok: false, reason: `The database does not answer (${code ?? errorName ?? "unknown error"}).` };
  }
}
