import type { Lexicon } from "./types";

export const eyeLexicon: Lexicon = { findings: {} };
