/** Characters of one message; the server refuses more. */
export const LONGEST_MESSAGE = 8_000;
/** From here on the composer counts. */
export const COUNT_FROM = 7_500;
