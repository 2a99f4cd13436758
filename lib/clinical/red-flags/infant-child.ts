import type { RedFlagRule } from "./types";

export const infantChildRedFlags: readonly RedFlagRule[] = [];
