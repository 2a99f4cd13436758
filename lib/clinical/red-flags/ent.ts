import type { RedFlagRule } from "./types";

export const entRedFlags: readonly RedFlagRule[] = [];
