import type { RedFlagRule } from "./types";

export const womensHealthRedFlags: readonly RedFlagRule[] = [];
