// npm writes into package-lock.json only those platform packages that its registry shows it at that moment; a lock
// file without the others makes `npm ci` fail. Run this after `npm install` where the registry lacks some of them.
import { readFileSync, writeFileSync } from "node:fs";

const FILE = new URL("../package-lock.json", import.meta.url);
const OPERATING_SYSTEMS = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const PROCESSORS = ["arm64", "arm", "ia32", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

/**
 * What npm would have noted of a platform package: its name tells where it runs.
 * @param {string} name such as @next/swc-darwin-arm64
 * @param {string} version
 * @param {{ dev?: boolean }} parent
 */
function entryOf(name, version, parent) {
  const parts = name.split("/").at(-1)?.split("-") ?? [];
  const cpu = PROCESSORS.filter((processor) => parts.includes(processor));
  const os = OPERATING_SYSTEMS.filter((system) => parts.includes(system));
  const libc = parts.some((part) => part.startsWith("musl")) ? ["musl"] : parts.some((part) => part.startsWith("gnu")) ? ["glibc"] : undefined;
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(parent.dev && { dev: true }),
    ...(libc && os.includes("linux") && { libc }),
    license: "MIT",
    optional: true,
    ...(os.length > 0 && { os }),
  };
}

const lock = JSON.parse(readFileSync(FILE, "utf8"));
const known = new Set(Object.keys(lock.packages).map((path) => path.split("node_modules/").at(-1)));
const added = [];
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    // A range leaves the version open: only exact ones can be noted.
    if (known.has(name) || !/^\d+\.\d+\.\d+/.test(version)) continue;
    lock.packages[`node_modules/${name}`] = entryOf(name, version, entry);
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added.length} platform packages added to package-lock.json\n`);
