import { join } from "node:path";
import { root } from "./paths.ts";

export const nextBin = join(root, "node_modules", "next", "dist", "bin", "next");
export const NO_TELEMETRY = { NEXT_TELEMETRY_DISABLED: "1" };
