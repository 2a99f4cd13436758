import { bench } from "../../bench/main.ts";
import { runCommand } from "../lib/lifetime.ts";

await runCommand(() => bench(process.argv.slice(2)));
