import type { RedFlagRule } from "./types";

export const skinRedFlags: readonly RedFlagRule[] = [];
