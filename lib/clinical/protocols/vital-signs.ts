import type { Protocol } from "./types";

export const vitalSignsProtocols: readonly Protocol[] = [];
