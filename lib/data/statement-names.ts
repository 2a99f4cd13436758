import "server-only";
import { createHash } from "node:crypto";

/** More than the app has; a statement whose text grows with its values must not fill the server's memory with plans. */
const MOST = 300;

/**
 * Gives each statement a name, so that PostgreSQL plans it once for each connection and not at every call: planning
 * took longer than most of our statements. Beyond the first {@link MOST} texts none is named.
 */
export function statementNames(): (statement: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= MOST) return "";
    const name = `g${createHash("sha256").update(sql).digest("base64url").slice(0, 20)}`;
    names.set(sql, name);
    return name;
  };
}
