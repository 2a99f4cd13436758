import type { Source } from "../types";

export const musculoskeletalSources: readonly Source[] = [];
