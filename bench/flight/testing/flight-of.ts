import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const writer = fileURLToPath(new URL("write-flight.cjs", import.meta.url));

/** The bytes that React's own encoder makes of an action's stream of these chunks. */
export function flightOf(chunks: readonly object[]): Buffer {
  return execFileSync(process.execPath, ["--conditions=react-server", writer], {
    input: JSON.stringify(chunks),
    env: { ...process.env, NODE_ENV: "production", NODE_OPTIONS: "" },
  });
}
