import { readdirSync, readFileSync } from "node:fs";

/** Of the clock that Linux counts processor time by. */
const MS_PER_TICK = 10;

interface ProcessTimes {
  pid: number;
  parent: number;
  name: string;
  ownTicks: number;
  /** of its children that have ended */
  endedTicks: number;
}

/**
 * Processor time that a PostgreSQL of this machine has used so far, all of its processes together, ms.
 * @param databaseUrl of that server, which shows its port on its command line
 * @returns null where processes can't be looked at (other systems than Linux), or when it is not here
 */
export function databaseCpuMs(databaseUrl: string): number | null {
  const { port } = new URL(databaseUrl);
  const all = processes().filter(({ name }) => name === "postgres");
  const server = all.find(({ pid }) => hasPort(pid, port));
  if (server === undefined) return null;
  const backends = all.filter(({ parent }) => parent === server.pid);
  return MS_PER_TICK * backends.reduce((ticks, { ownTicks }) => ticks + ownTicks, server.ownTicks + server.endedTicks);
}

function processes(): ProcessTimes[] {
  try {
    return readdirSync("/proc").filter((entry) => /^\d+$/.test(entry)).flatMap((pid) => timesOf(Number(pid)) ?? []);
  } catch {
    return [];
  }
}

function timesOf(pid: number): ProcessTimes | null {
  try {
    // pid (name) state parent … : the name may hold anything, hence the last bracket.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const end = stat.lastIndexOf(")");
    const fields = stat.slice(end + 2).split(" ").map(Number);
    const [parent = 0, own = 0, ownSystem = 0, ended = 0, endedSystem = 0] = [1, 11, 12, 13, 14].map((index) => fields[index]);
    return { pid, parent, name: stat.slice(stat.indexOf("(") + 1, end), ownTicks: own + ownSystem, endedTicks: ended + endedSystem };
  } catch {
    // It has ended meanwhile.
    return null;
  }
}

function hasPort(pid: number, port: string): boolean {
  try {
    const args = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return args[args.indexOf("-p") + 1] === port;
  } catch {
    return false;
  }
}
