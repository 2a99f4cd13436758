import type { Lexicon } from "./types";

export const musculoskeletalLexicon: Lexicon = {
  findings: {
    open_fracture: { label: "a bone through the skin", phrases: ["bone ..3 sticking|poking|showing|visible|through|out", "open fracture", "compound fracture", "see ..2 bone"], implies: ["deformity"] },
    gout_named: { label: "gout", kind: "chronic", phrases: ["gout", "gouty"] },
  },
};
