import type { RedFlagRule } from "./types";

export const poisonMedicineRedFlags: readonly RedFlagRule[] = [];
