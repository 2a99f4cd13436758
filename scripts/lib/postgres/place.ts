import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { shortHash } from "../paths.ts";
import { findBinaries } from "./binaries.ts";
import type { Binaries } from "./binaries.ts";
import { canReach, chooseRunAs } from "./run-as.ts";
import type { RunAs } from "./run-as.ts";

export interface Place {
  runAs: RunAs;
  binaries: Binaries;
  /** PostgreSQL's own data directory */
  clusterDir: string;
  /** where its password is kept: beside it, so that the two are lost together */
  home: string;
  /** why it is not in the data directory; null when it is */
  note: string | null;
}

// Root can always write there and everybody can pass through it.
const FALLBACK_HOME = "/var/lib/gather";

/**
 * Where the cluster lives. As root in a directory that only root can enter, PostgreSQL's user could reach
 * neither its programs nor its data: both then move to a place below /var/lib, one for each data directory.
 */
export function choosePlace(dataDir: string): Place {
  const runAs = chooseRunAs(join(dataDir, "postgres"));
  const reachable = canReach(runAs, dataDir);
  const home = reachable ? dataDir : join(FALLBACK_HOME, shortHash(dataDir));
  if (!reachable) {
    mkdirSync(home, { recursive: true });
    for (const dir of [FALLBACK_HOME, home]) chmodSync(dir, 0o711);
  }
  return {
    runAs,
    binaries: findBinaries(runAs, FALLBACK_HOME),
    clusterDir: join(home, "postgres"),
    home,
    note: reachable ? null : `PostgreSQL runs as the user postgres, who cannot enter ${dataDir}: its data is kept in ${home}.`,
  };
}
