import type { RedFlagRule } from "./types";

export const neuroRedFlags: readonly RedFlagRule[] = [];
