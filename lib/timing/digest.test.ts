import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalFindings, digestOf } from "./digest";

describe("findings as canonical text", () => {
  it("follow RFC 8785: keys in order, numbers in their shortest form", () => {
    expect(canonicalFindings({ risk: [1.0, 1e21, 0.000001], history: { b: null, a: "é" } })).toBe('{"history":{"a":"é","b":null},"risk":[1,1e+21,0.000001]}');
  });

  it("take an undefined key as absent and a date as its ISO text", () => {
    expect(canonicalFindings({ at: new Date(0), note: undefined })).toBe('{"at":"1970-01-01T00:00:00.000Z"}');
  });

  it.each([[NaN], [Infinity], [new Map([["a", 1]])], [new Set([1])], [new Error("refused")], [() => 1], [Symbol("s")], [10n]])(
    "refuse %o, of which JSON could not say what it is",
    (value) => {
      expect(() => canonicalFindings({ risk: [value] })).toThrow(TypeError);
    },
  );
});

describe("the digest of findings", () => {
  it("is their SHA-256", () => {
    // Checked with: printf '{}' | sha256sum
    expect(digestOf({})).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  });

  it("is the same for the same findings, in whatever order the keys were set", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (findings) => {
        const reversed = Object.fromEntries(Object.entries(findings).reverse());
        expect(digestOf(reversed)).toBe(digestOf(findings));
      }),
    );
  });

  it("is another when a finding is another", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other) && canonicalFindings(one) !== canonicalFindings(other));
        expect(digestOf({ medical: one })).not.toBe(digestOf({ medical: other }));
      }),
    );
  });

  it("tells an agent that found nothing from one that failed", () => {
    expect(digestOf({ risk: { status: "done", value: [] } })).not.toBe(digestOf({ risk: { status: "failed" } }));
  });

  it("heeds the order of a list, in which findings are ranked", () => {
    expect(digestOf(["a", "b"])).not.toBe(digestOf(["b", "a"]));
  });
});
