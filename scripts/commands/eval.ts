import { pathToFileURL } from "node:url";
import { bundleCommand } from "../lib/bundle.ts";

// In this very process, with its arguments, output and exit code.
const file = await bundleCommand("lib/clinical/evaluation/main.ts", ["lib/clinical"], true);
await import(pathToFileURL(file).href);
