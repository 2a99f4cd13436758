import type { Lexicon } from "./types";

export const urinaryGenitalLexicon: Lexicon = { findings: {} };
