import type { Lexicon } from "./types";

export const skinLexicon: Lexicon = { findings: {} };
