import type { Lexicon } from "./types";

export const poisonMedicineLexicon: Lexicon = { findings: {} };
