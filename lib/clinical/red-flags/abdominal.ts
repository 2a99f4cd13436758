import type { RedFlagRule } from "./types";

export const abdominalRedFlags: readonly RedFlagRule[] = [];
