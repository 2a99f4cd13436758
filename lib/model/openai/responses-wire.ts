import type OpenAI from "openai";
import { zodTextFormat } from "openai/helpers/zod";
import { ModelError } from "./model-error";
import { readStructured } from "./read-structured";
import { toModelError } from "./to-model-error";
import type { Wire } from "./wire";

/** The Responses API. Nothing is stored on the server (`store: false`). */
export function responsesWire(client: OpenAI, model: string): Wire {
  return {
    async structured({ instructions, input, schema, name }, signal) {
      try {
        const response = await client.responses.create(
          { model, instructions, input, store: false, text: { format: zodTextFormat(schema, name) } },
          { signal },
        );
        if (response.status !== "completed") throw new ModelError("cut_short");
        const parts = response.output.flatMap((item) => (item.type === "message" ? item.content : []));
        if (parts.some(({ type }) => type === "refusal")) throw new ModelError("refused");
        return readStructured(schema, parts.map((part) => (part.type === "output_text" ? part.text : "")).join(""));
      } catch (error) {
        throw toModelError(error, signal);
      }
    },

    async *text({ instructions, input }, signal) {
      try {
        const events = await client.responses.create({ model, instructions, input, store: false, stream: true }, { signal });
        let complete = false;
        for await (const event of events) {
          if (event.type === "response.output_text.delta") yield event.delta;
          if (event.type === "response.refusal.delta") throw new ModelError("refused");
          if (event.type === "response.failed" || event.type === "error") throw new ModelError("server_error");
          if (event.type === "response.completed") complete = true;
        }
        if (!complete) throw new ModelError("cut_short");
      } catch (error) {
        throw toModelError(error, signal);
      }
    },
  };
}
