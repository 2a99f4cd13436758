import "server-only";
import { appServices } from "@/lib/agents/app-services";
import { pingDatabase } from "@/lib/data/ping-database";
import { errorFields } from "@/lib/log";

const CHECK_WITHIN_MS = 2_000;

interface Check {
  ok: boolean;
  /** why not; absent when ok */
  reason?: string;
}

export interface Readiness {
  ready: boolean;
  database: Check;
  model: Check & { id: string };
}

/** Whether the database and the model can be reached now. Never throws. */
export async function readiness(): Promise<Readiness> {
  const { model } = appServices();
  const signal = AbortSignal.timeout(CHECK_WITHIN_MS);
  const [database, modelReady] = await Promise.all([checkDatabase(), model.ready({ signal })]);
  return { ready: database.ok && modelReady.ok, database, model: { id: model.id, ...modelReady } };
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
