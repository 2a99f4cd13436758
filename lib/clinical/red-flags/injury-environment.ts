import type { RedFlagRule } from "./types";

export const injuryEnvironmentRedFlags: readonly RedFlagRule[] = [];
