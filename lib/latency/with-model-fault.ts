import type { CallOptions, ModelPort } from "@/lib/model/port";
import type { ModelFaultKind } from "@/lib/turns/types";
import { InjectedFaultError } from "./faults";
import { HANG_MS } from "./simulation";
import { wait } from "./wait";

const BROKEN_OFF =
  "…\n\n**The explanation broke off here.** Missing is the rest of it, with what you can do yourself. How soon to be seen, and why, was decided before and stands.";

/**
 * The same model as if its server misbehaved, whatever model it is:
 * - `rate-limit`: it is refused at once, so that the assessment fails
 * - `stall`: nothing comes, and it is given up after {@link HANG_MS}
 * - `cut-stream`: it assesses, but its explanation breaks off in the middle, and says so
 *
 * An explanation of what is not the model's own assessment is the engine's, and needs no server.
 */
export function withModelFault(model: ModelPort, kind: ModelFaultKind): ModelPort {
  return {
    ...model,
    assess: async (request, options) => {
      await misbehave(kind, options);
      return model.assess(request, options);
    },
    explain: (request, options) => (kind === "cut-stream" && request.ownAssessment ? cut(model.explain(request, options)) : model.explain(request, options)),
  };
}

async function misbehave(kind: ModelFaultKind, { signal }: CallOptions): Promise<void> {
  if (kind === "stall") await wait(HANG_MS, signal);
  if (kind !== "cut-stream") throw new InjectedFaultError("model", kind);
}

/** The first half of the first piece, to the end of a word. */
async function* cut(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const piece of pieces) {
    yield piece.slice(0, piece.lastIndexOf(" ", Math.ceil(piece.length / 2)));
    break;
  }
  yield BROKEN_OFF;
}
