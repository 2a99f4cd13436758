/** Characters of one message; the server refuses more. */
export const LONGEST_MESSAGE = 4_000;
/** From here on the composer counts. */
export const COUNT_FROM = 3_500;
