import type { Source } from "../types";

/** Where a reason comes from that a language model gave: from no guidance that anybody checked. */
export const languageModelSource: Source = { id: "language-model", name: "The language model, not checked against guidance", url: null, checked: null };
