import OpenAI from "openai";
import { assess } from "@/lib/clinical/assess";
import { logError } from "@/lib/log";
import { embeddedModel } from "../embedded";
import type { Assessed, ModelPort } from "../port";
import { assessmentSchema } from "./assessment-schema";
import { chatWire } from "./chat-wire";
import { mergeAssessment } from "./merge-assessment";
import { ModelError } from "./model-error";
import { modelPolicy } from "./policy";
import { assessPrompt, explainPrompt } from "./prompts";
import { responsesWire } from "./responses-wire";
import { toModelError } from "./to-model-error";
import type { Silence } from "./watched";

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
  silence: Silence;
  embedMs: number;
}

const LIMITS: ModelLimits = { assessMs: 20_000, explainMs: 35_000, silence: { beforeFirstMs: 15_000, betweenMs: 8_000 }, embedMs: 4_000 };
const HELD = "The language model judged this less urgent. The safety rules do not let it, so their answer stands.";
const UNREACHED = "The language model could not be reached, so the built-in clinical engine answered.";
const UNUSABLE = "The language model gave no answer that could be used, so the built-in clinical engine answered.";
const BROKE_OFF = "\n\nThe language model broke off here. The built-in clinical engine goes on:\n\n";
const EXPLAINED_INSTEAD = "\n\nThe language model could not explain this, so the built-in clinical engine did.";

/** A language model over OpenAI's protocol. Whenever it has no usable answer in time, the embedded engine answers and says so. */
export function openaiModel({ apiKey, baseURL, model, embeddingModel, style, limits }: OpenAISettings): ModelPort {
  const { assessMs, explainMs, silence, embedMs } = { ...LIMITS, ...limits };
  // Retries are ours, and the client prints what it can't read, which may be what a patient said.
  const client = new OpenAI({ apiKey, baseURL, maxRetries: 0, logLevel: "off" });
  const wire = style === "chat" ? chatWire(client, model) : responsesWire(client, model);
  const policy = modelPolicy();
  // Many servers have no embeddings, or have them elsewhere: what they do says nothing about the model.
  const embeddingPolicy = modelPolicy();

  return {
    id: model,
    state: () => policy.state(),

    async assess(request, { signal }): Promise<Assessed> {
      const floor = assess(request.case);
      try {
        const question = { ...assessPrompt(request), schema: assessmentSchema, name: "assessment" };
        const said = await policy.execute((limited) => wire.structured(question, limited), { signal, withinMs: assessMs });
        const { assessment, held } = mergeAssessment(said, floor);
        return { assessment, own: !held, note: held ? HELD : null };
      } catch (error) {
        signal.throwIfAborted();
        logError("language model gave no assessment", error);
        return { assessment: floor, own: false, note: error instanceof ModelError && error.answered ? UNUSABLE : UNREACHED };
      }
    },

    async *explain(request, options): AsyncGenerator<string> {
      if (!request.ownAssessment) {
        yield* embeddedModel.explain(request, options);
        return;
      }
      const { signal } = options;
      let said = false;
      try {
        for await (const piece of policy.stream((limited) => wire.text(explainPrompt(request), limited), { signal, withinMs: explainMs, silence })) {
          said = true;
          yield piece;
        }
      } catch (error) {
        signal.throwIfAborted();
        logError("language model gave no whole explanation", error);
        if (said) yield BROKE_OFF;
        yield* embeddedModel.explain(request, options);
        if (!said) yield EXPLAINED_INSTEAD;
      }
    },

    async embed(texts, { signal }) {
      const call = (limited: AbortSignal) =>
        client.embeddings.create({ model: embeddingModel, input: [...texts] }, { signal: limited }).catch((error: unknown) => {
          throw toModelError(error, limited);
        });
      const { data } = await embeddingPolicy.execute(call, { signal, withinMs: embedMs });
      return [...data].sort((a, b) => a.index - b.index).map(({ embedding }) => embedding);
    },

    async ready({ signal }) {
      if (policy.state().circuit === "open") return { ok: false, reason: "The language model failed several times in a row; it is left alone for a moment." };
      try {
        await client.models.list({ signal });
        return { ok: true };
      } catch (error) {
        const failure = toModelError(error, signal);
        return { ok: false, reason: `The language model does not answer (${failure instanceof ModelError ? failure.code : "too_slow"}).` };
      }
    },
  };
}
