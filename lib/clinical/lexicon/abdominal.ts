import type { Lexicon } from "./types";

export const abdominalLexicon: Lexicon = { findings: {} };
