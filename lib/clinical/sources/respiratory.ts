import type { Source } from "../types";

export const respiratorySources: readonly Source[] = [];
