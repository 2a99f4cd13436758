import type { Protocol } from "./types";

export const skinProtocols: readonly Protocol[] = [];
