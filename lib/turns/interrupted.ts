/** Why a turn whose process ended has no full answer, for the patient. */
export const INTERRUPTED = { code: "interrupted", message: "The answer was cut off before it was finished. Your message is kept." } as const;
