import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleCommand } from "../lib/bundle.ts";
import { cacheDir } from "../lib/paths.ts";

// In this very process, with its arguments, input, output and exit code.
const file = await bundleCommand("lib/clinical/cli/main.ts", ["lib/clinical"], true);
enableCompileCache(join(cacheDir, "compile"));
await import(pathToFileURL(file).href);
