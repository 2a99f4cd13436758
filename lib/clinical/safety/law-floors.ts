/**
 * The share of the tuning cases whose level stays the same when they are told in another way: what was measured, less one
 * point. The laws that are not named here hold for every case.
 */
export const SAME_LEVEL = {
  letterCase: 1,
  greeting: 1,
  otherWords: 1,
  slip: 1,
  order: 1,
} as const;
