import type { Source } from "../types";

export const endocrineBloodSources: readonly Source[] = [];
