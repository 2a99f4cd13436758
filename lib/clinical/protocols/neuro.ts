import type { Protocol } from "./types";

export const neuroProtocols: readonly Protocol[] = [];
