import type { RedFlagRule } from "./types";

export const mentalHealthRedFlags: readonly RedFlagRule[] = [];
