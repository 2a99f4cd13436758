import type { Source } from "../types";

export const skinSources: readonly Source[] = [];
