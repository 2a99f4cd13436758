import type { Source } from "../types";

export const poisonMedicineSources: readonly Source[] = [];
