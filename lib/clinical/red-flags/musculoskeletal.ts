import type { RedFlagRule } from "./types";

export const musculoskeletalRedFlags: readonly RedFlagRule[] = [];
