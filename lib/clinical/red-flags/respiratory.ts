import type { RedFlagRule } from "./types";

export const respiratoryRedFlags: readonly RedFlagRule[] = [];
