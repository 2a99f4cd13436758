import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createDrugLookup } from "./look-up-drugs";
import type { LookUpDrugs } from "./look-up-drugs";
import { json, startStubServices, wellBehaved } from "./stub-services.fixture";
import type { StubServices } from "./stub-services.fixture";

const ELIGARDO = { Eligardo: { id: "104490", ingredients: ["leuprolide"] } };
const label = (sections: object) => ({ set_id: "e71151ba", openfda: {}, ...sections });
/** For services that hang: with this budget only a hang can run out of time. */
const hurried = () => createDrugLookup({ rxNormBaseUrl: stub.baseUrl, openFdaBaseUrl: stub.baseUrl, budgetMs: 100 });
const never = new AbortController().signal;

let stub: StubServices;
let lookUp: LookUpDrugs;

beforeEach(async () => {
  stub = await startStubServices();
  lookUp = createDrugLookup({ rxNormBaseUrl: stub.baseUrl, openFdaBaseUrl: stub.baseUrl, budgetMs: 20_000 });
});
afterEach(() => stub.close());

describe("names that the table does not know", () => {
  it("are resolved to their ingredients by RxNorm", async () => {
    stub.behave(wellBehaved({}, ELIGARDO));
    expect(await lookUp(["Eligardo 7.5 mg"], never)).toEqual({ status: "answered", resolved: { "Eligardo 7.5 mg": "leuprolide" }, interactions: [], note: null });
  });

  it("are resolved when misspelt by a letter", async () => {
    stub.behave(wellBehaved({}, ELIGARDO));
    expect(await lookUp(["Elligardow"], never)).toMatchObject({ status: "answered", resolved: { Elligardow: "leuprolide" } });
  });

  it("stay unresolved where RxNorm only knows another name", async () => {
    stub.behave(wellBehaved({}, ELIGARDO));
    expect(await lookUp(["Foobarium"], never)).toMatchObject({ status: "answered", resolved: {} });
  });

  it("are looked up in the older shape too, whose candidates have no name", async () => {
    stub.behave((url, response) => {
      if (url.pathname.endsWith("approximateTerm.json")) {
        return json(response, { approximateGroup: { inputTerm: "x", maxEntries: "3", comment: "", candidate: [{ rxcui: "5", rxaui: "2", score: "75", rank: "1" }] } });
      }
      if (url.pathname.endsWith("properties.json")) return json(response, { properties: { rxcui: "5", name: "Eligardo", synonym: "", tty: "BN" } });
      return wellBehaved({}, { Other: { id: "5", ingredients: ["leuprolide"] } })(url, response);
    });
    expect(await lookUp(["Eligardo"], never)).toMatchObject({ resolved: { Eligardo: "leuprolide" } });
  });

  it("leave the machine only if they can be a name: no sentence goes into an address", async () => {
    stub.behave(wellBehaved({}, {}));
    await lookUp(["my white tablet for the thing that happened last year in spring", "warfarin"], never);
    expect(stub.asked.join(" ")).not.toMatch(/white|spring/);
  });
});

describe("labels", () => {
  it("add what the table is silent about, moderate at most", async () => {
    stub.behave(wellBehaved({ lactulose: label({ drug_interactions: ["Care is needed with cetirizine in some people."] }) }, {}));
    const found = await lookUp(["lactulose", "cetirizine"], never);
    expect(found).toMatchObject({ status: "answered", interactions: [{ a: "lactulose", b: "cetirizine", severity: "moderate" }] });
    expect(JSON.stringify(found)).not.toContain("Care is needed");
  });

  it("count as major where a boxed warning or contraindication names the other medicine", async () => {
    stub.behave(wellBehaved({ lactulose: label({ contraindications: ["Do not use with cetirizine."] }) }, {}));
    expect(await lookUp(["lactulose", "cetirizine"], never)).toMatchObject({ interactions: [{ severity: "major" }] });
  });

  it("are read for American names: a label that says acetaminophen speaks of paracetamol", async () => {
    stub.behave(wellBehaved({ lactulose: label({ warnings: ["Tell a doctor if you take acetaminophen."] }) }, {}));
    expect(await lookUp(["lactulose", "paracetamol"], never)).toMatchObject({ interactions: [{ a: "lactulose", b: "paracetamol" }] });
  });

  it("do not count where they say that nothing was found", async () => {
    stub.behave(wellBehaved({ lactulose: label({ drug_interactions: ["No clinically relevant interaction with cetirizine was seen."] }) }, {}));
    expect(await lookUp(["lactulose", "cetirizine"], never)).toMatchObject({ status: "answered", interactions: [] });
  });

  it("do not repeat what the table says", async () => {
    stub.behave(wellBehaved({ warfarin: label({ drug_interactions: ["Bleeding with ibuprofen."] }) }, {}));
    expect(await lookUp(["warfarin", "ibuprofen"], never)).toMatchObject({ status: "answered", interactions: [] });
  });

  it("name each pair once, also when both labels speak of it", async () => {
    stub.behave(wellBehaved({ lactulose: label({ warnings: ["Care with cetirizine."] }), cetirizine: label({ boxed_warning: ["Never with lactulose."] }) }, {}));
    expect(await lookUp(["lactulose", "cetirizine"], never)).toMatchObject({ interactions: [{ severity: "major" }] });
  });

  it("may be missing: 404 is an answer", async () => {
    stub.behave(wellBehaved({}, {}));
    expect(await lookUp(["warfarin"], never)).toEqual({ status: "answered", resolved: {}, interactions: [], note: null });
  });
});

describe("a service in trouble", () => {
  const asAnswer = { "429": "too many questions", "500": "a fault of its own", "400": "a fault of its own", "401": "a fault of its own" };
  for (const [status, words] of Object.entries(asAnswer)) {
    it(`that answers ${status} is reported as unreachable, in words`, async () => {
      stub.behave((_url, response) => json(response, { error: {} }, Number(status)));
      expect(await lookUp(["warfarin"], never)).toMatchObject({ status: "unreachable", reason: expect.stringContaining(words) as string });
    });
  }

  it("that answers HTML or another shape makes no sense", async () => {
    stub.behave((_url, response) => response.end("<html>sign in</html>"));
    expect(await lookUp(["warfarin"], never)).toMatchObject({ status: "unreachable", reason: "openFDA gave an answer that made no sense." });
    stub.behave((_url, response) => json(response, { results: "many" }));
    expect(await lookUp(["digoxin"], never)).toMatchObject({ status: "unreachable" });
  });

  it("that answers nothing, or half of an answer, makes no sense", async () => {
    stub.behave((_url, response) => response.end());
    expect(await lookUp(["warfarin"], never)).toMatchObject({ status: "unreachable", reason: "openFDA gave an answer that made no sense." });
    stub.behave((_url, response) => response.end('{"results":['));
    expect(await lookUp(["digoxin"], never)).toMatchObject({ status: "unreachable", reason: "openFDA gave an answer that made no sense." });
  });

  it("that cuts the connection, before or in its answer, could not be reached, after one try more", async () => {
    stub.behave((_url, response) => response.socket?.resetAndDestroy());
    expect(await lookUp(["warfarin"], never)).toMatchObject({ status: "unreachable", reason: "openFDA could not be reached." });
    expect(stub.asked).toHaveLength(2);
    const fresh = createDrugLookup({ rxNormBaseUrl: stub.baseUrl, openFdaBaseUrl: stub.baseUrl, budgetMs: 20_000 });
    stub.behave((_url, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write('{"results":', () => response.socket?.resetAndDestroy());
    });
    expect(await fresh(["warfarin"], never)).toMatchObject({ status: "unreachable", reason: "openFDA could not be reached." });
  });

  it("that says when to come back is not waited for", async () => {
    stub.behave((_url, response) => {
      response.setHeader("retry-after", "1");
      json(response, {}, 429);
    });
    expect(await lookUp(["warfarin"], never)).toMatchObject({ status: "unreachable" });
    expect(stub.asked).toHaveLength(1);
  });

  it("that hangs ends with the budget", async () => {
    stub.behave(() => undefined);
    expect(await hurried()(["warfarin"], never)).toEqual({ status: "unreachable", reason: "openFDA did not answer in time." });
  });

  it("that hangs in the middle of an answer ends with the budget", async () => {
    stub.behave((_url, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write('{"results":');
    });
    expect(await hurried()(["warfarin"], never)).toMatchObject({ status: "unreachable", reason: "openFDA did not answer in time." });
  });

  it("that is gone is reported", async () => {
    await stub.close();
    expect(await lookUp(["warfarin"], never)).toMatchObject({ status: "unreachable", reason: "openFDA could not be reached." });
    stub = await startStubServices();
  });

  it("is tried again once after a server error, and then answers", async () => {
    let failed = false;
    stub.behave((url, response) => {
      if (failed) return wellBehaved({}, {})(url, response);
      failed = true;
      json(response, {}, 503);
    });
    expect(await lookUp(["warfarin"], never)).toMatchObject({ status: "answered" });
    expect(stub.asked).toHaveLength(2);
  });

  it("is not asked again when it had too many questions", async () => {
    stub.behave((_url, response) => json(response, {}, 429));
    await lookUp(["warfarin"], never);
    expect(stub.asked).toHaveLength(1);
  });

  it("is left alone after it failed: the next lookup does not wait for it", async () => {
    stub.behave((_url, response) => json(response, {}, 429));
    await lookUp(["warfarin"], never);
    const before = stub.asked.length;
    expect(await lookUp(["digoxin"], never)).toMatchObject({ status: "unreachable" });
    expect(stub.asked).toHaveLength(before);
  });

  it("does not take the other one with it: what was found stays, with a note", async () => {
    stub.behave((url, response) => (url.pathname.startsWith("/drug") ? json(response, {}, 500) : wellBehaved({}, ELIGARDO)(url, response)));
    expect(await lookUp(["Eligardo", "warfarin"], never)).toMatchObject({
      status: "answered", resolved: { Eligardo: "leuprolide" }, note: "openFDA had a fault of its own.",
    });
  });

  it("is named without the medicine that was asked for", async () => {
    stub.behave((_url, response) => json(response, {}, 500));
    expect(JSON.stringify(await lookUp(["warfarin", "Eligardo"], never))).not.toMatch(/warfarin|Eligardo/i);
  });
});

it("asks the same thing once and then remembers it", async () => {
  stub.behave(wellBehaved({}, ELIGARDO));
  await lookUp(["Eligardo", "warfarin"], never);
  const before = stub.asked.length;
  await lookUp(["Eligardo", "warfarin"], never);
  expect(stub.asked).toHaveLength(before);
});

it("rejects when the caller aborts, and does not hold it against the service", async () => {
  const caller = new AbortController();
  stub.behave(() => caller.abort(new Error("stopped")));
  await expect(lookUp(["warfarin"], caller.signal)).rejects.toThrow("stopped");
  stub.behave(wellBehaved({}, {}));
  expect(await lookUp(["warfarin"], never)).toMatchObject({ status: "answered" });
});
