import type { RedFlagRule } from "./types";

export const endocrineBloodRedFlags: readonly RedFlagRule[] = [];
