import type { RedFlagRule } from "./types";

export const urinaryGenitalRedFlags: readonly RedFlagRule[] = [];
