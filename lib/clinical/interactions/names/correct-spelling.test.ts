import { describe, expect, it } from "vitest";
import { DRUGS } from "../drugs/catalogue";
import { IN_A_LIST, correctSpelling } from "./correct-spelling";
import { editDistance } from "../../text/edit-distance";
import { LOOK_ALIKES, areLookAlikes } from "./look-alikes";
import { readDrugName } from "./read-drug-name";

const corrected = (name: string) => correctSpelling(name, IN_A_LIST).drug?.name;

describe("spelling", () => {
  it.each([
    ["ibuprophen", "ibuprofen"], ["lisinipril", "lisinopril"], ["metphormin", "metformin"], ["amoxacillin", "amoxicillin"], ["azithromiacin", "azithromycin"],
    ["warfrin", "warfarin"], ["levothyroxin", "levothyroxine"], ["gabapenten", "gabapentin"], ["propanolol", "propranolol"], ["omeprazol", "omeprazole"],
    ["simvastin", "simvastatin"], ["elliquis", "apixaban"], ["tylonol", "paracetamol"], ["hydroxizine", "hydroxyzine"], ["predisone", "prednisone"],
  ])("%s is read as %s", (typed, meant) => {
    expect(corrected(typed)).toBe(meant);
  });

  it.each(["hydroxazine", "hydrazine", "clobazepam", "prednislone", "chlorpropazine"])("%s lies between two medicines and is not guessed", (typed) => {
    const { drug, suggestions } = correctSpelling(typed, IN_A_LIST);
    expect(drug).toBeNull();
    expect(suggestions.length).toBeGreaterThan(1);
  });

  it.each(["cetuximab", "streptozocin", "levamisole"])("%s is a medicine of its own and not a misspelling", (typed) => {
    expect(correctSpelling(typed, IN_A_LIST)).toEqual({ drug: null, suggestions: [] });
  });

  it("a known name is never taken for its look-alike", () => {
    for (const { name } of DRUGS.values()) {
      const read = readDrugName(name);
      expect(read.status === "known" && read.drugs[0]?.name, name).toBe(name);
    }
  });

  it("no single slip inside a name leads to its look-alike", () => {
    const wrong = LOOK_ALIKES.flat().flatMap((name) =>
      [...name].flatMap((_letter, at) => {
        const read = readDrugName(name.slice(0, at) + name.slice(at + 1));
        const other = read.status === "known" ? (read.drugs[0]?.name ?? name) : name;
        return areLookAlikes(name, other) ? [`${name} to ${other}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe("edit distance", () => {
  it.each([["warfarin", "warfarin", 0], ["warfrin", "warfarin", 1], ["wafrarin", "warfarin", 1], ["abc", "xyz", 3]])("%s to %s is %d", (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
    expect(editDistance(b, a, 5)).toBe(distance);
  });

  it("stops counting above the limit", () => {
    expect(editDistance("warfarin", "ibuprofen", 2)).toBe(3);
  });
});
