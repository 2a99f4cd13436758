import type { Protocol } from "./types";

export const eyeProtocols: readonly Protocol[] = [];
