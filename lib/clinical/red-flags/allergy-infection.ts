import type { RedFlagRule } from "./types";

export const allergyInfectionRedFlags: readonly RedFlagRule[] = [];
