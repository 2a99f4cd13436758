import type { RedFlagRule } from "./types";

export const vitalSignsRedFlags: readonly RedFlagRule[] = [];
