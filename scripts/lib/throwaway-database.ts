import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DATABASE, openEmbedded } from "./database.ts";
import { atEnd } from "./lifetime.ts";
import { applyMigrations } from "./migrate/apply-migrations.ts";
import type { EmbeddedOptions } from "./postgres/embedded.ts";

export interface ThrowawayDatabase {
  url: string;
  /** address of another database on the same server */
  urlFor(database: string): string;
  remove(): Promise<void>;
}

/** A migrated, empty database on a PostgreSQL of its own, which is gone without a trace when this process ends. */
export async function openThrowawayDatabase(options: EmbeddedOptions = { durable: false }): Promise<ThrowawayDatabase> {
  const dir = mkdtempSync(join(tmpdir(), "gather-"));
  // PostgreSQL may run as another user, who must be able to pass through.
  chmodSync(dir, 0o711);
  const removeDir = (): void => rmSync(dir, { recursive: true, force: true });
  const forget = atEnd(removeDir);
  const server = await openEmbedded(dir, options);
  const remove = async (): Promise<void> => {
    await server.stop();
    removeDir();
    forget();
  };
  const url = server.urlFor(DATABASE);
  try {
    await applyMigrations(url);
  } catch (error) {
    await remove();
    throw error;
  }
  return { url, urlFor: (database) => server.urlFor(database), remove };
}
