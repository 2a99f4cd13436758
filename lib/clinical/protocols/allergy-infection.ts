import type { Protocol } from "./types";

export const allergyInfectionProtocols: readonly Protocol[] = [];
