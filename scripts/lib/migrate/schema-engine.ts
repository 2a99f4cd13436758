import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { engineAdapterFactory } from "./engine-adapter.ts";

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

// Done by hand because Node warns about importing WebAssembly as a module.
async function load(): Promise<Bindings> {
  const bindings = (await import(BINDINGS)) as Bindings & WebAssembly.ModuleImports;
  const file = join(dirname(fileURLToPath(import.meta.resolve(BINDINGS))), "schema_engine_bg.wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { "./schema_engine_bg.js": bindings });
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
  const factory = bindMigrationAwareSqlAdapterFactory(engineAdapterFactory(databaseUrl));
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, factory);
  try {
    return await work(engine);
  } finally {
    engine.free();
  }
}

export const NO_FILTERS = { externalTables: [], externalEnums: [] };
