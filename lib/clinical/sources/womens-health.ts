import type { Source } from "../types";

export const womensHealthSources: readonly Source[] = [];
