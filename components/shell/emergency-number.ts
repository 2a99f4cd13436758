import type { Region } from "@/lib/clinical/types";

/** Whom to call. The server decides for an answer; these stand on the page before there is one. */
export const EMERGENCY_NUMBERS = { EU: "112", UK: "999", US: "911" } as const satisfies Record<Region, string>;
