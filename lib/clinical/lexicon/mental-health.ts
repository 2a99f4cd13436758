import type { Lexicon } from "./types";

export const mentalHealthLexicon: Lexicon = { findings: {} };
