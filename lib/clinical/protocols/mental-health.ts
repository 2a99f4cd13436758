import type { Protocol } from "./types";

export const mentalHealthProtocols: readonly Protocol[] = [];
