/** What the figures do not say, and what the engine cannot do, in plain words. */
export const LIMITS: readonly string[] = [
  "The cases were written for this project, not taken from real patients. Real people tell it in other ways.",
  "The level of a case is what its author read from guidance. Clinicians do not always agree on it either.",
  "It reads words only: no look, no touch, no tone of voice, no tests.",
  "It reads English only. Other languages, and words that it does not know, fall back to a general danger check, and the answer says so.",
  "Someone who leaves out a danger sign is judged without it. The answer asks for what matters most, but not for all.",
  "A few spelling slips, or another order of sentences, still change the level in about one case of a hundred.",
  "It does not know where you are. The emergency number goes by a setting.",
  "No clinician has approved it, and no authority has either.",
];
