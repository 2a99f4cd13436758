import type { Protocol } from "./types";

export const infantChildProtocols: readonly Protocol[] = [];
