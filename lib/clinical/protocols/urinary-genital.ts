import type { Protocol } from "./types";

export const urinaryGenitalProtocols: readonly Protocol[] = [];
