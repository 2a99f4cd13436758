import "server-only";
import { env } from "@/lib/env";
import { embeddedModel } from "./embedded";
import { openaiModel } from "./openai/openai-model";
import type { ModelPort } from "./port";

/** The language model where there is a key for one, else the embedded clinical engine. */
export function chooseModel(): ModelPort {
  const { OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL, OPENAI_EMBEDDING_MODEL, OPENAI_API_STYLE } = env();
  if (OPENAI_API_KEY === undefined) return embeddedModel;
  return openaiModel({
    apiKey: OPENAI_API_KEY,
    baseURL: OPENAI_BASE_URL,
    model: OPENAI_MODEL,
    embeddingModel: OPENAI_EMBEDDING_MODEL,
    style: OPENAI_API_STYLE,
  });
}
