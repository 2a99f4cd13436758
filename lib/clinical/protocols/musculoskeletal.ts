import type { Protocol } from "./types";

export const musculoskeletalProtocols: readonly Protocol[] = [];
