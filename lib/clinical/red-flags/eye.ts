import type { RedFlagRule } from "./types";

export const eyeRedFlags: readonly RedFlagRule[] = [];
