import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { OpenAISettings } from "./openai-model";

/** What the stub does with one request. */
export type Behaviour =
  | { kind: "status"; status: number; headers?: Readonly<Record<string, string>> }
  /** the connection is cut before a byte of the answer */
  | { kind: "reset" }
  /** the connection is cut in the middle of the answer */
  | { kind: "half" }
  /** nothing ever comes */
  | { kind: "hang" }
  /** a page of a hotel's wireless network, with status 200 */
  | { kind: "html" }
  /** a whole answer with this text */
  | { kind: "text"; text: string }
  | { kind: "refusal" }
  /** two pieces, and then whatever `then` says */
  | { kind: "two-pieces"; then: "end" | "silence" | "reset" | "nonsense" | "finish" };

export interface StubModel {
  baseURL: string;
  /** how many questions it was asked so far */
  asked: () => number;
  /** what the next questions meet, the last one for all that follow */
  behave: (...behaviours: readonly Behaviour[]) => void;
  close: () => Promise<void>;
}

type Style = OpenAISettings["style"];

/** A server that speaks OpenAI's protocol in either style, or does to it what servers and networks do. */
export async function startStubModel(): Promise<StubModel> {
  let queue: readonly Behaviour[] = [{ kind: "text", text: "" }];
  let asked = 0;
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece: Buffer) => (body += piece.toString()));
    request.on("end", () => {
      if (request.method !== "POST") return void response.writeHead(200, JSON_TYPE).end('{"object":"list","data":[]}');
      asked += 1;
      const [next, ...rest] = queue;
      if (rest.length > 0) queue = rest;
      if (next !== undefined) act(next, response, request.url?.endsWith("/chat/completions") === true ? "chat" : "responses", body.includes('"stream":true'));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The stub has no port");
  return {
    baseURL: `http://127.0.0.1:${address.port}/v1`,
    asked: () => asked,
    behave: (...behaviours) => {
      queue = behaviours;
      asked = 0;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

const JSON_TYPE = { "content-type": "application/json" };

function act(behaviour: Behaviour, response: ServerResponse, style: Style, stream: boolean): void {
  switch (behaviour.kind) {
    case "status":
      response.writeHead(behaviour.status, { ...JSON_TYPE, ...behaviour.headers }).end('{"error":{"message":"no"}}');
      return;
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "half":
      response.writeHead(200, { ...JSON_TYPE, "content-length": "1000" }).write('{"id":"1",');
      setTimeout(() => response.socket?.resetAndDestroy(), 20);
      return;
    case "hang":
      return;
    case "html":
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Welcome</title><p>Sign in to go on.");
      return;
    case "text":
      if (stream) speak(response, style, [behaviour.text], "finish");
      else response.writeHead(200, JSON_TYPE).end(JSON.stringify(whole(style, { text: behaviour.text })));
      return;
    case "refusal":
      if (stream) refuse(response, style);
      else response.writeHead(200, JSON_TYPE).end(JSON.stringify(whole(style, { refusal: "I can't help with that." })));
      return;
    case "two-pieces":
      speak(response, style, ["Rest and ", "drink."], behaviour.then);
  }
}

function whole(style: Style, said: { text: string } | { refusal: string }): object {
  if (style === "chat") {
    const message = "text" in said ? { role: "assistant", content: said.text, refusal: null } : { role: "assistant", content: null, refusal: said.refusal };
    return { id: "1", object: "chat.completion", created: 1, model: "stub", choices: [{ index: 0, finish_reason: "stop", message }] };
  }
  const content = "text" in said ? [{ type: "output_text", text: said.text, annotations: [] }] : [{ type: "refusal", refusal: said.refusal }];
  return { id: "1", object: "response", created_at: 1, model: "stub", status: "completed", output: [{ type: "message", id: "m", role: "assistant", status: "completed", content }] };
}

function event(style: Style, type: "text" | "refusal" | "finish", text = ""): string {
  if (style === "chat") {
    const delta = type === "finish" ? {} : type === "text" ? { content: text } : { refusal: text };
    return `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", created: 1, model: "stub", choices: [{ index: 0, delta, finish_reason: type === "finish" ? "stop" : null }] })}\n\n`;
  }
  const name = { text: "response.output_text.delta", refusal: "response.refusal.delta", finish: "response.completed" }[type];
  const body = type === "finish" ? { response: whole(style, { text: "" }) } : { delta: text, content_index: 0, output_index: 0, item_id: "m" };
  return `event: ${name}\ndata: ${JSON.stringify({ type: name, sequence_number: 1, ...body })}\n\n`;
}

function speak(response: ServerResponse, style: Style, pieces: readonly string[], then: Extract<Behaviour, { kind: "two-pieces" }>["then"]): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const piece of pieces) response.write(event(style, "text", piece));
  switch (then) {
    case "silence":
      return;
    case "reset":
      // What was written must be on its way first.
      setTimeout(() => response.socket?.resetAndDestroy(), 20);
      return;
    case "nonsense":
      response.end('data: {"type":"response.output_te\n\n');
      return;
    case "finish":
      response.write(event(style, "finish"));
      response.end(style === "chat" ? "data: [DONE]\n\n" : undefined);
      return;
    case "end":
      response.end();
  }
}

function refuse(response: ServerResponse, style: Style): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.write(event(style, "refusal", "I can't help with that."));
  response.end(event(style, "finish"));
}
