import { existsSync } from "node:fs";
import { join } from "node:path";
import { EnvError, parseEnv } from "../../lib/env.ts";
import type { Env } from "../../lib/env.ts";
import { dataDir, root } from "./paths.ts";
import { ensureDataDir, keptSecret } from "./private-file.ts";
import { Problem } from "./problem.ts";

/** Reads .env.local and .env into the environment; what is set already stays. */
export function loadEnvFiles(): void {
  for (const name of [".env.local", ".env"]) {
    const file = join(root, name);
    if (existsSync(file)) process.loadEnvFile(file);
  }
}

/**
 * Checks the settings that the app will start with, before anything that takes time is done.
 * @param defaults used where the environment says nothing
 * @throws Problem with one sentence for each wrong variable
 */
export function checkSettings(defaults: Readonly<Record<string, string>>): Env {
  try {
    const given = Object.entries(process.env).filter(([, value]) => value !== undefined && value.trim() !== "");
    return parseEnv({ ...defaults, ...Object.fromEntries(given) });
  } catch (error) {
    if (error instanceof EnvError) throw new Problem(error.code, error.problems.join("\n"), { cause: error });
    throw error;
  }
}

/** The secret that sessions are signed with: the given one, or one that is made once and kept with the data. */
export function authSecret(): string {
  const given = process.env["BETTER_AUTH_SECRET"]?.trim();
  if (given) return given;
  ensureDataDir(dataDir());
  return keptSecret(dataDir(), "auth-secret");
}
