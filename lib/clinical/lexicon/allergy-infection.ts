import type { Lexicon } from "./types";

export const allergyInfectionLexicon: Lexicon = { findings: {} };
