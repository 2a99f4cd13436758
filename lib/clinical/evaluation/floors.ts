/**
 * Levels that the engine reached on the evaluation cases, less about one point: a change that falls below one of them (for
 * needless alarms: rises above) is a step back and fails the tests. Shares from 0 to 1.
 */
export const FLOORS = {
  tune: { exact: 0.93, emergenciesFound: 0.99, needlessEmergency: 0.01 },
  holdout: { exact: 0.77, emergenciesFound: 0.885, needlessEmergency: 0.04 },
} as const;
