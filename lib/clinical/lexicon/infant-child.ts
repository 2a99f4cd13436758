import type { Lexicon } from "./types";

export const infantChildLexicon: Lexicon = { findings: {} };
