import type { Lexicon } from "./types";

export const endocrineBloodLexicon: Lexicon = { findings: {} };
