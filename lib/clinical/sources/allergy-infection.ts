import type { Source } from "../types";

export const allergyInfectionSources: readonly Source[] = [];
