/**
 * Levels that the engine reached on the evaluation cases, less one point: a change that falls below one of them is a step
 * back and fails the tests. Shares from 0 to 1.
 */
export const FLOORS = {
  tune: { exact: 0.7, emergenciesFound: 0.84, needlessEmergency: 0.06 },
  holdout: { exact: 0.64, emergenciesFound: 0.8, needlessEmergency: 0.06 },
} as const;
