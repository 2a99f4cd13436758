import type { Protocol } from "./types";

export const abdominalProtocols: readonly Protocol[] = [];
