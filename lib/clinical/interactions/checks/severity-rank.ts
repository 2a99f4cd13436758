import type { InteractionSeverity } from "../../types";

export const SEVERITY_RANK: Readonly<Record<InteractionSeverity, number>> = { minor: 0, moderate: 1, major: 2, contraindicated: 3 };

/** Most severe first; equals keep their order. */
export const mostSevereFirst = (a: { severity: InteractionSeverity }, b: { severity: InteractionSeverity }): number =>
  SEVERITY_RANK[b.severity] - SEVERITY_RANK[a.severity];
