import type { Lexicon } from "./types";

export const musculoskeletalLexicon: Lexicon = { findings: {} };
