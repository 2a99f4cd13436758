import type { Source } from "../types";

export const infantChildSources: readonly Source[] = [];
