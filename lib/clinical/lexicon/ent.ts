import type { Lexicon } from "./types";

export const entLexicon: Lexicon = { findings: {} };
