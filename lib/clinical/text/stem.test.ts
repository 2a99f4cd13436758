import { describe, expect, it } from "vitest";
import { stem } from "./stem";

describe("the stem", () => {
  it.each([
    ["swollen", "swelling", "swells"], ["vomit", "vomited", "vomiting"], ["breathe", "breathing", "breath"], ["bled", "bleeding", "bleed"], ["itchy", "itching", "itches"],
    ["weakness", "weak"], ["babies", "baby"], ["dizziness", "dizzy"], ["ache", "aching", "aches"], ["scared", "scare", "scaring"], ["wiping", "wipe", "wiped"],
  ])("brings %s and its forms together", (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([["hives", "hiv"], ["plane", "plan"], ["care", "car"], ["note", "not"], ["scared", "scar"], ["fitness", "fit"], ["tickly", "tick"]])("keeps %s and %s apart", (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});
