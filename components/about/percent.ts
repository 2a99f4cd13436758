import type { Proportion } from "@/lib/clinical/evaluation/types";

/** 0.8412 → "84 %" */
export const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

/** 0.8412 → "84.1 %" */
export const finePercent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The interval in which the true share lies, with 95 % confidence: "76.0 to 89.8 %" */
export const interval = ({ low, high }: Proportion): string => `${(low * 100).toFixed(1)} to ${finePercent(high)}`;
