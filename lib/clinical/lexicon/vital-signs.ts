import type { Lexicon } from "./types";

export const vitalSignsLexicon: Lexicon = { findings: {} };
