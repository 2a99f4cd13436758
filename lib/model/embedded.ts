import { assess } from "@/lib/clinical/assess";
import { explanationParagraphs } from "./explanation";
import type { ModelPort } from "./port";

/** The clinical engine as a model: no network, no key, the same answer every time. */
export const embeddedModel: ModelPort = {
  id: "embedded",
  assess: (request) => Promise.resolve({ assessment: assess(request.case), own: true, note: null }),
  async *explain(request, { signal }) {
    for (const [index, paragraph] of explanationParagraphs(request).entries()) {
      signal.throwIfAborted();
      yield index === 0 ? paragraph : `\n\n${paragraph}`;
    }
  },
  embed: null,
  state: () => ({ circuit: "none", lastFailure: null }),
  ready: () => Promise.resolve({ ok: true }),
};
