import type { Source } from "../types";

export const entSources: readonly Source[] = [];
