/** So many notifications the bell shows, */
export const BELL_SHOWS = 8;
/** and so many the page. */
export const PAGE_SHOWS = 100;
