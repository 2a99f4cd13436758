import OpenAI from "openai";
import { assess } from "@/lib/clinical/assess";
import { logError } from "@/lib/log";
import { embeddedModel } from "../embedded";
import type { Assessed, CallOptions, ExplainRequest, ModelPort } from "../port";
import { assessmentSchema } from "./assessment-schema";
import { chatWire } from "./chat-wire";
import { mergeAssessment } from "./merge-assessment";
import { ModelError } from "./model-error";
import { modelPolicy } from "./policy";
import { assessPrompt, explainPrompt } from "./prompts";
import { responsesWire } from "./responses-wire";
import { toModelError } from "./to-model-error";
import { watched } from "./watched";

export interface OpenAISettings {
  apiKey: string;
  baseURL: string | undefined;
  model: string;
  embeddingModel: string;
  /** `chat` for servers that only speak Chat Completions */
  style: "responses" | "chat";
  limits?: Partial<ModelLimits>;
}

export interface ModelLimits {
  /** ms for an assessment, tries and waits included */
  assessMs: number;
  /** ms for an explanation from its request to its end */
  explainMs: number;
  /** ms of silence in a stream after which it counts as stalled */
  silenceMs: number;
  embedMs: number;
}

const LIMITS: ModelLimits = { assessMs: 30_000, explainMs: 40_000, silenceMs: 8_000, embedMs: 4_000 };
const HELD = "The language model judged this less urgent. The safety rules do not let it, so their answer stands.";
const STEPPED_IN = "The language model could not be reached, so the built-in clinical engine answered.";

/** A language model over OpenAI's protocol. Whenever it has no usable answer in time, the embedded engine answers and says so. */
export function openaiModel({ apiKey, baseURL, model, embeddingModel, style, limits }: OpenAISettings): ModelPort {
  const { assessMs, explainMs, silenceMs, embedMs } = { ...LIMITS, ...limits };
  // Retries are ours, and the client prints what it can't read, which may be what a patient said.
  const client = new OpenAI({ apiKey, baseURL, maxRetries: 0, logLevel: "off" });
  const wire = style === "chat" ? chatWire(client, model) : responsesWire(client, model);
  const policy = modelPolicy();

  return {
    id: model,

    async assess(request, { signal }): Promise<Assessed> {
      const floor = assess(request.case);
      try {
        const question = { ...assessPrompt(request), schema: assessmentSchema, name: "assessment" };
        const said = await within(assessMs, signal, (limited) => policy.execute((own) => wire.structured(question, own), limited));
        const { assessment, held } = mergeAssessment(said, floor);
        return { assessment, own: !held, note: held ? HELD : null };
      } catch (error) {
        if (signal.aborted) throw error;
        logError("language model gave no assessment", error);
        return { assessment: floor, own: false, note: STEPPED_IN };
      }
    },

    async *explain(request, options): AsyncGenerator<string> {
      if (!request.ownAssessment) {
        yield* embeddedModel.explain(request, options);
        return;
      }
      let said = false;
      try {
        for await (const piece of explainedByModel(request, options)) {
          said = said || piece.trim() !== "";
          yield piece;
        }
        if (said) return;
        throw new ModelError("cut_short");
      } catch (error) {
        if (options.signal.aborted) throw error;
        logError("language model gave no explanation", error);
        if (said) yield "\n\nThe language model broke off here. The built-in clinical engine goes on:\n\n";
        yield* embeddedModel.explain(request, options);
      }
    },

    async embed(texts, { signal }) {
      try {
        const call = (own: AbortSignal) => client.embeddings.create({ model: embeddingModel, input: [...texts] }, { signal: own });
        const { data } = await within(embedMs, signal, (limited) => policy.execute(call, limited));
        return [...data].sort((a, b) => a.index - b.index).map(({ embedding }) => embedding);
      } catch (error) {
        throw toModelError(error, signal);
      }
    },

    async ready({ signal }) {
      if (policy.isOpen()) return { ok: false, reason: "The language model failed several times in a row; it is left alone for a moment." };
      try {
        await client.models.list({ signal });
        return { ok: true };
      } catch (error) {
        const failure = toModelError(error, signal);
        return { ok: false, reason: `The language model does not answer (${failure instanceof ModelError ? failure.code : "too_slow"}).` };
      }
    },
  };

  async function* explainedByModel(request: ExplainRequest, { signal }: CallOptions): AsyncGenerator<string> {
    if (policy.isOpen()) throw new ModelError("unreachable");
    const stalled = new AbortController();
    const limited = AbortSignal.any([signal, stalled.signal, AbortSignal.timeout(explainMs)]);
    yield* watched(wire.text(explainPrompt(request), limited), silenceMs, (reason) => stalled.abort(reason));
  }
}

/** Runs `call` with a signal that is aborted after `ms` as well. @throws ModelError `too_slow` when that was the reason */
async function within<Value>(ms: number, signal: AbortSignal, call: (limited: AbortSignal) => Promise<Value>): Promise<Value> {
  const timeout = AbortSignal.timeout(ms);
  try {
    return await call(AbortSignal.any([signal, timeout]));
  } catch (error) {
    throw timeout.aborted && !signal.aborted ? new ModelError("too_slow") : error;
  }
}
