import type { Lexicon } from "./types";

export const respiratoryLexicon: Lexicon = { findings: {} };
