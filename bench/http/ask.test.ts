import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { flightOf } from "../flight/testing/flight-of.ts";
import { ask } from "./ask.ts";
import type { Asked } from "./ask.ts";
import { encodeArgument } from "./call-action.ts";
import { connectTo } from "./connection.ts";
import type { Connection } from "./connection.ts";

const turn = (status: string) => ({ type: "data-turn", id: "turn", data: { turnId: "t", status, error: null } });
const begun = [{ type: "start", messageId: "t" }, turn("running"), { type: "text-delta", id: "a", delta: "Rest and drink." }];
const whole = flightOf([...begun, turn("done"), { type: "finish" }]);
const refused = flightOf([{ type: "data-problem", data: { code: "not_found", message: "…" } }]);
const unfinished = flightOf(begun);

describe("asking over HTTP", () => {
  let server: Server;
  let connection: Connection;
  let answer: RequestListener;

  beforeEach(async () => {
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (typeof address !== "object" || address === null) throw new Error("The stub has no port");
    connection = await connectTo(`http://127.0.0.1:${address.port}`);
  });

  afterEach(async () => {
    connection.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const asked = (lostAfterMs?: number): Promise<Asked> =>
    ask(connection, { actionId: "40ab", path: "/chat", cookie: "session=1", argument: { text: "My throat is sore" } }, lostAfterMs);

  it("calls the action as a browser does", async () => {
    const received: { body: string; headers: Record<string, unknown> }[] = [];
    answer = (request, response) => {
      let body = "";
      request.on("data", (piece: Buffer) => (body += piece.toString()));
      request.on("end", () => {
        received.push({ body, headers: { ...request.headers, method: request.method, url: request.url } });
        response.end(whole);
      });
    };
    await asked();
    expect(received[0]?.body).toBe('[{"text":"My throat is sore"}]');
    expect(received[0]?.headers).toMatchObject({ method: "POST", url: "/chat", "next-action": "40ab", cookie: "session=1", origin: connection.origin });
  });

  it("counts a turn as answered when its text and its end have come, however it was cut", async () => {
    answer = (_request, response) => {
      for (const byte of whole) response.write(Buffer.from([byte]));
      response.end();
    };
    expect(await asked()).toMatchObject({ verdict: "answered", turnId: "t", reason: null, bytes: whole.length });
  });

  it("counts a refusal as failed and says why", async () => {
    answer = (_request, response) => response.end(refused);
    expect(await asked()).toMatchObject({ verdict: "failed", reason: "not_found" });
  });

  it("counts a turn as lost when its stream ends, breaks or stays silent before the turn's end", async () => {
    answer = (_request, response) => response.end(unfinished);
    expect(await asked()).toMatchObject({ verdict: "lost", wallMs: null });
    answer = (_request, response) => void response.write(unfinished, () => response.destroy());
    expect(await asked()).toMatchObject({ verdict: "lost" });
    answer = (_request, response) => void response.write(unfinished);
    expect(await asked(300)).toMatchObject({ verdict: "lost" });
  });

  it("counts an error page as lost and names the status", async () => {
    answer = (_request, response) => response.writeHead(500).end("<html>");
    expect(await asked()).toMatchObject({ verdict: "lost", reason: "HTTP 500" });
  });

  it("counts a server that is gone as lost", async () => {
    await new Promise((resolve) => server.close(resolve));
    answer = () => undefined;
    expect((await asked()).verdict).toBe("lost");
  });
});

describe("an action's argument", () => {
  it("doubles the dollar that would mean something else", () => {
    expect(encodeArgument({ text: "$50 a box", other: "cost $5", n: 1 })).toBe('[{"text":"$$50 a box","other":"cost $5","n":1}]');
  });
});
