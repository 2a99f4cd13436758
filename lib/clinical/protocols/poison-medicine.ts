import type { Protocol } from "./types";

export const poisonMedicineProtocols: readonly Protocol[] = [];
