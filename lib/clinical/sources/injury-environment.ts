import type { Source } from "../types";

export const injuryEnvironmentSources: readonly Source[] = [];
