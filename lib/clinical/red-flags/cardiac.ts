import type { RedFlagRule } from "./types";

export const cardiacRedFlags: readonly RedFlagRule[] = [];
