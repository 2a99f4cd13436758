import type { Protocol } from "./types";

export const injuryEnvironmentProtocols: readonly Protocol[] = [];
