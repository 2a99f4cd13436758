import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { engineAdapter } from "./engine-adapter.ts";

const BINDINGS = "@prisma/schema-engine-wasm/schema_engine_bg";

interface Bindings {
  SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

// The engine, when it panics, says why to this global before it dies.
Object.assign(globalThis, {
  PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => process.stderr.write(`Prisma's schema engine failed: ${message}\n`) },
});

let loaded: Promise<Bindings> | undefined;

/** The engine leaves its 10 s time limit for the migration lock running when it is done: nobody waits for that. */
function withoutWaiting(imports: WebAssembly.ModuleImports): WebAssembly.ModuleImports {
  const unreferenced: WebAssembly.ModuleImports = { ...imports };
  for (const [name, setTimer] of Object.entries(imports as Record<string, (...args: unknown[]) => NodeJS.Timeout>)) {
    if (name.startsWith("__wbg_setTimeout_")) unreferenced[name] = (...args: unknown[]) => setTimer(...args).unref();
  }
  return unreferenced;
}

// Done by hand because Node warns about importing WebAssembly as a module.
async function load(): Promise<Bindings> {
  const bindings = (await import(BINDINGS)) as Bindings & WebAssembly.ModuleImports;
  const file = join(dirname(createRequire(import.meta.url).resolve(BINDINGS)), "schema_engine_bg.wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { "./schema_engine_bg.js": withoutWaiting(bindings) });
  bindings.__wbg_set_wasm(instance.exports);
  const { __wbindgen_start: start } = instance.exports as { __wbindgen_start?: () => void };
  start?.();
  return bindings;
}

/**
 * Runs work with Prisma's schema engine on a database. The engine is the one of the Prisma CLI, compiled to
 * WebAssembly and shipped through npm, so that nothing is downloaded from elsewhere.
 */
export async function withSchemaEngine<Result>(databaseUrl: string, work: (engine: SchemaEngine) => Promise<Result>): Promise<Result> {
  const { SchemaEngine } = await (loaded ??= load());
  const adapter = engineAdapter(databaseUrl);
  const factory = bindMigrationAwareSqlAdapterFactory(adapter.factory);
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, factory);
  try {
    return await work(engine);
  } catch (error) {
    // What our side threw comes back as a number.
    const id = error instanceof Error ? /^External error id#(\d+)/.exec(error.message)?.[1] : undefined;
    throw id === undefined ? error : (factory.errorRegistry.consumeError(Number(id))?.error ?? error);
  } finally {
    engine.free();
    await adapter.dispose();
  }
}

export const NO_FILTERS = { externalTables: [], externalEnums: [] };
