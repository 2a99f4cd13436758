import type { Protocol } from "./types";

export const respiratoryProtocols: readonly Protocol[] = [];
