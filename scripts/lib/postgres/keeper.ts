import { spawn } from "node:child_process";
import { Socket } from "node:net";

// Waits until its input closes, which the kernel does for a process that dies in whatever way, then ends the
// given process: politely, and by force five seconds later.
const SCRIPT = `
trap '' INT TERM HUP
cat >/dev/null
kill -"$2" "$1" 2>/dev/null || exit 0
for i in 1 2 3 4 5 6 7 8 9 10; do
  sleep 0.5
  kill -0 "$1" 2>/dev/null || exit 0
done
kill -KILL "$1" 2>/dev/null
`;

/**
 * Ends a child even when this process is killed by force and can do nothing itself.
 * @param target a process id; negative for a whole process group
 * @param signal what ends it politely
 * @returns lets go of it: to be called once the child has ended
 */
export function keep(target: number, signal: "INT" | "TERM"): () => void {
  if (process.platform === "win32") return () => undefined;
  const keeper = spawn("/bin/sh", ["-c", SCRIPT, "keeper", String(target), signal], { stdio: ["pipe", "ignore", "ignore"], detached: true });
  keeper.on("error", () => undefined);
  keeper.unref();
  if (keeper.stdin instanceof Socket) keeper.stdin.unref();
  return () => {
    keeper.kill("SIGKILL");
    keeper.stdin.destroy();
  };
}
