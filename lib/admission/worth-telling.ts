/** Up to this place every move is told. */
const NEAR = 10;
/** Further back, a move is told when it is at least this part of the place. */
const FAR_STEP = 1 / 8;

/**
 * Whether a new place in the queue is worth a message to the person who waits. The first ten see every move; number
 * 5,000 does not need to hear of 4,999: telling everybody of every move would cost more than their answers.
 *
 * @param told the place that was last told; null when none was
 */
export function worthTelling(told: number | null, place: number): boolean {
  if (told === null) return true;
  return place <= NEAR ? place !== told : Math.abs(told - place) >= told * FAR_STEP;
}
