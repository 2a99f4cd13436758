import { describe, expect, it } from "vitest";
import { findDiagnosisWording } from "./diagnosis-wording";

describe("wording that states a diagnosis", () => {
  it.each([
    "You have pneumonia.",
    "It looks as if all is clear: you probably have migraine.",
    "You are suffering from gout.",
    "I think you've got shingles.",
    "Your diagnosis is angina.",
    "This is definitely a heart attack.",
  ])("is found in: %s", (text) => {
    expect(findDiagnosisWording(text)).not.toEqual([]);
  });

  it.each([
    "Possible causes are pneumonia and bronchitis.",
    "Call now if you have a fever.",
    "Tell us when you have chest pain.",
    "Bring the tablets that you have been given.",
    "You have to rest for two days.",
    "People who have diabetes need care sooner.",
  ])("is not found in: %s", (text) => {
    expect(findDiagnosisWording(text)).toEqual([]);
  });

  it("is listed in the order of the text", () => {
    expect(findDiagnosisWording("You have flu. Rest. Your diagnosis is flu.")).toEqual(["You have", "Your diagnosis is"]);
  });
});
