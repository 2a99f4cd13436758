import type { Protocol } from "./types";

export const endocrineBloodProtocols: readonly Protocol[] = [];
