import type { Lexicon } from "./types";

export const neuroLexicon: Lexicon = { findings: {} };
