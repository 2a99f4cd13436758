import type { Source } from "../types";

export const mentalHealthSources: readonly Source[] = [];
