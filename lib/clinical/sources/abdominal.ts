import type { Source } from "../types";

export const abdominalSources: readonly Source[] = [];
