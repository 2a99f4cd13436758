import type { Protocol } from "./types";

export const womensHealthProtocols: readonly Protocol[] = [];
