import type { Source } from "../types";

export const urinaryGenitalSources: readonly Source[] = [];
