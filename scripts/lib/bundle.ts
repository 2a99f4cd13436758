import { existsSync, globSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { cacheDir, root } from "./paths.ts";
import { fingerprint, once } from "./stamp.ts";

const isSource = (file: string): boolean => !/\.(test|types\.test)\.tsx?$/.test(file);

interface Bundle {
  /** TypeScript file, relative to the repository */
  entry: string;
  /** what the result depends on: files and folders relative to the repository */
  sources: readonly string[];
  outfile: string;
  /** whether packages are part of the bundle; else they are loaded from node_modules */
  withPackages?: boolean;
}

async function write({ entry, outfile, withPackages = false }: Bundle): Promise<void> {
  // Loaded here only: it takes longer than many a command that finds its bundle made.
  const { build } = await import("esbuild");
  const draft = `${outfile}.${process.pid}.mjs`;
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: draft,
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    packages: withPackages ? "bundle" : "external",
    alias: { "@": root, "server-only": join(root, "scripts", "lib", "empty-module.mjs") },
    // Packages of the CommonJS kind call require.
    banner: withPackages ? { js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);' } : {},
    logLevel: "error",
    sourcemap: "inline",
    sourcesContent: false,
  });
  renameSync(draft, outfile);
}

const print = ({ entry, sources, withPackages }: Bundle): string =>
  fingerprint(root, [entry, ...sources, "package-lock.json", "tsconfig.json", "scripts/lib/bundle.ts"], [String(withPackages)], isSource);

/**
 * Turns a command that is written in TypeScript into one file that Node starts at once, unless that was done
 * already for these very sources.
 * @returns the file; its name changes with the sources, so that a running command keeps its own
 */
export async function bundleCommand(entry: string, sources: readonly string[], withPackages = false): Promise<string> {
  const name = entry.replace(/\.ts$/, "").replaceAll("/", "-");
  const hash = print({ entry, sources, outfile: "", withPackages }).slice(0, 16);
  const outfile = join(cacheDir, "commands", `${name}-${hash}.mjs`);
  if (!existsSync(outfile)) {
    for (const old of globSync(join(cacheDir, "commands", `${name}-*.mjs`))) rmSync(old, { force: true });
    await write({ entry, sources, outfile, withPackages });
  }
  return outfile;
}

/** What runs in a worker thread: it cannot reach into the app's own bundle. */
function workerEntries(): string[] {
  return globSync("lib/**/*-worker.ts", { cwd: root }).map((file) => file.replaceAll("\\", "/")).sort();
}

/** Bundles every lib/…/NAME-worker.ts into .cache/workers/NAME-worker.mjs. */
export async function bundleWorkers(): Promise<void> {
  for (const entry of workerEntries()) {
    const outfile = join(cacheDir, "workers", `${basename(entry, ".ts")}.mjs`);
    const bundle = { entry, sources: ["lib"], outfile, withPackages: true };
    if (!existsSync(outfile)) rmSync(`${outfile}.stamp`, { force: true });
    await once(`${outfile}.stamp`, print(bundle), () => write(bundle));
  }
}
