import { runCommand } from "../lib/lifetime.ts";
import { serve } from "../lib/serve.ts";

await runCommand(() => serve("dev"), 0);
