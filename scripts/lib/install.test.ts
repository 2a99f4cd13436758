import { describe, expect, it } from "vitest";
import { isNewEnough } from "./enter.mjs";
import { installStamp, isInstalled } from "./install.mjs";

describe("an installation made by hand", () => {
  const wanted = {
    packages: {
      "": { version: "0.1.0" },
      "node_modules/next": { version: "16.4.6" },
      "node_modules/only-for-windows": { version: "1.0.0", optional: true },
    },
  };

  it("is complete without the packages of other machines", () => {
    expect(isInstalled(wanted, { packages: { "node_modules/next": { version: "16.4.6" } } })).toBe(true);
  });

  it.each([
    ["lacks a package", {}],
    ["has another version", { "node_modules/next": { version: "16.4.5" } }],
  ])("is not when it %s", (_what, packages) => {
    expect(isInstalled(wanted, { packages })).toBe(false);
  });

  it("is another one when the lock file changes", () => {
    expect(installStamp("a")).not.toBe(installStamp("b"));
  });
});

it.each([
  ["20.19.0", true],
  ["20.18.3", false],
  ["18.20.8", false],
  ["22.0.0", true],
  ["26.1.0", true],
])("Node %s is new enough: %s", (version, enough) => {
  expect(isNewEnough(version)).toBe(enough);
});
