import type { Source } from "../types";

export const eyeSources: readonly Source[] = [];
