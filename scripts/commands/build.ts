import { ensureBuilt } from "../lib/build.ts";
import { runCommand } from "../lib/lifetime.ts";

/** `npm run build`: everything that serving needs and that needs no database, as for an image. */
await runCommand(async () => {
  await ensureBuilt();
  return 0;
});
