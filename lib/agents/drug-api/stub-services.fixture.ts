import { once } from "node:events";
import { createServer } from "node:http";
import type { ServerResponse } from "node:http";

/** Answers one request; leaving the response open is a service that hangs. */
export type Handler = (url: URL, response: ServerResponse) => void;

export interface StubServices {
  /** paths with queries, in the order of arrival */
  asked: string[];
  baseUrl: string;
  /** what the next requests meet */
  behave: (handler: Handler) => void;
  close: () => Promise<void>;
}

export const json = (response: ServerResponse, body: unknown, status = 200): void => {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
};

/** Both services on one local port, speaking the shapes of their documentation. */
export async function startStubServices(): Promise<StubServices> {
  let handle: Handler = (_url, response) => json(response, {});
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    handle(new URL(request.url ?? "/", "http://stub"), response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The stub has no port");
  return {
    asked,
    baseUrl: `http://127.0.0.1:${address.port}`,
    behave: (handler) => {
      handle = handler;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** RxNorm and openFDA as they answer when all is well; `labels` by generic name. */
export function wellBehaved(labels: Readonly<Record<string, object>>, brands: Readonly<Record<string, { id: string; ingredients: readonly string[] }>>): Handler {
  return (url, response) => {
    if (url.pathname === "/drug/label.json") {
      const search = url.searchParams.get("search") ?? "";
      const name = Object.keys(labels).find((generic) => search.includes(`"${generic}"`));
      if (name === undefined) return json(response, { error: { code: "NOT_FOUND", message: "No matches found!" } }, 404);
      return json(response, { meta: { results: { skip: 0, limit: 1, total: 1 } }, results: [labels[name]] });
    }
    if (url.pathname === "/REST/rxcui.json") {
      const brand = brands[url.searchParams.get("name") ?? ""];
      return json(response, { idGroup: brand === undefined ? {} : { rxnormId: [brand.id] } });
    }
    if (url.pathname === "/REST/approximateTerm.json") {
      const candidate = Object.entries(brands).map(([name, { id }]) => ({ rxcui: id, rxaui: "1", score: "12.05", rank: "1", name, source: "RXNORM" }));
      return json(response, { approximateGroup: { inputTerm: null, candidate } });
    }
    const brand = Object.values(brands).find(({ id }) => url.pathname === `/REST/rxcui/${id}/related.json`);
    if (brand === undefined) return json(response, {});
    const conceptProperties = brand.ingredients.map((name) => ({ rxcui: "9", name, synonym: "", tty: "IN", language: "ENG", suppress: "N", umlscui: "" }));
    return json(response, { relatedGroup: { rxcui: null, termType: ["IN"], conceptGroup: [{ tty: "IN", conceptProperties }] } });
  };
}
