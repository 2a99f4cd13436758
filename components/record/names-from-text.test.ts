import { describe, expect, it } from "vitest";
import { namesFromText } from "./names-from-text";

describe("a list as people write it", () => {
  it("is one name an entry, however they are set apart", () => {
    expect(namesFromText("warfarin 5 mg, bisoprolol;  metformin\nparacetamol and aspirin")).toEqual(["warfarin 5 mg", "bisoprolol", "metformin", "paracetamol", "aspirin"]);
  });

  it("is empty for nothing, and for saying that there is nothing", () => {
    for (const text of ["", "  ", ",,", "none", "No", "Nothing"]) expect(namesFromText(text)).toEqual([]);
  });
});
