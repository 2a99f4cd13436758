/**
 * Levels that the engine reached on the evaluation cases, less about one point: a change that falls below one of them (for
 * needless alarms: rises above) is a step back and fails the tests. Shares from 0 to 1.
 */
export const FLOORS = {
  tune: { exact: 0.88, emergenciesFound: 0.98, needlessEmergency: 0.02 },
  holdout: { exact: 0.72, emergenciesFound: 0.85, needlessEmergency: 0.055 },
} as const;
