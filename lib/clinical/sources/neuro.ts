import type { Source } from "../types";

export const neuroSources: readonly Source[] = [];
