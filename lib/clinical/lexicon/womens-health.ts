import type { Lexicon } from "./types";

export const womensHealthLexicon: Lexicon = { findings: {} };
