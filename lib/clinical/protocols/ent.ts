import type { Protocol } from "./types";

export const entProtocols: readonly Protocol[] = [];
