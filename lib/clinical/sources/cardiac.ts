import type { Source } from "../types";

export const cardiacSources: readonly Source[] = [];
