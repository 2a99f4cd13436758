import type { Lexicon } from "./types";

export const injuryEnvironmentLexicon: Lexicon = { findings: {} };
