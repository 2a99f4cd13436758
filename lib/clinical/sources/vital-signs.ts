import type { Source } from "../types";

export const vitalSignsSources: readonly Source[] = [];
