import type OpenAI from "openai";
import { zodResponseFormat } from "openai/helpers/zod";
import { ModelError } from "./model-error";
import { readStructured } from "./read-structured";
import { toModelError } from "./to-model-error";
import type { Prompt, Wire } from "./wire";

/** Chat Completions, for servers that speak nothing else (Ollama, vLLM, llama.cpp). */
export function chatWire(client: OpenAI, model: string): Wire {
  return {
    async structured({ schema, name, ...prompt }, signal) {
      try {
        const completion = await client.chat.completions.create(
          { model, messages: messages(prompt), response_format: zodResponseFormat(schema, name) },
          { signal },
        );
        // A page of HTML with status 200 comes out of the client as an object without choices.
        const choice = completion.choices?.[0];
        if (choice === undefined) throw new ModelError("not_understood");
        if (choice.message.refusal) throw new ModelError("refused");
        if (choice.finish_reason !== "stop") throw new ModelError("cut_short");
        return readStructured(schema, choice.message.content ?? "");
      } catch (error) {
        throw toModelError(error, signal);
      }
    },

    async *text(prompt, signal) {
      try {
        const chunks = await client.chat.completions.create({ model, messages: messages(prompt), stream: true }, { signal });
        let complete = false;
        for await (const chunk of chunks) {
          const choice = chunk.choices?.[0];
          if (choice === undefined) continue;
          if (choice.delta.refusal) throw new ModelError("refused");
          if (choice.delta.content) yield choice.delta.content;
          if (choice.finish_reason === "stop") complete = true;
        }
        if (!complete) throw new ModelError("cut_short");
      } catch (error) {
        throw toModelError(error, signal);
      }
    },
  };
}

function messages({ instructions, input }: Prompt) {
  return [
    { role: "system" as const, content: instructions },
    { role: "user" as const, content: input },
  ];
}
