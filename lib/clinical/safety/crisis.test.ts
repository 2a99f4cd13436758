import { describe, expect, test } from "vitest";
import { emergencyBanner } from "@/lib/turns/emergency-banner";
import { crisisLine } from "../answer/crisis-line";
import { numbersFor } from "../answer/region";
import { runTriageLine } from "../cli/triage-line";
import { screenRedFlags } from "../red-flags/screen";
import type { Region } from "../types";
import { PHRASES } from "./phrases.fixture";
import { everyNth, followedBy, inTurn, said, TUNE_CASES } from "./tune-cases.fixture";

const REGIONS: readonly Region[] = ["EU", "UK", "US"];

describe("S5 crisis line", () => {
  test.each(PHRASES.crisis)("'$text' ($kind) is heard as a crisis, and every region's line is in the answer", ({ text }) => {
    expect(screenRedFlags(said(text))).toMatchObject({ crisis: true });
    for (const region of REGIONS) expect(runTriageLine({ id: "1", message: text, region }).answer).toContain(numbersFor(region).crisis);
  });

  test.each(PHRASES.benign.map((text) => ({ text })))("'$text' is no crisis", ({ text }) => {
    expect(screenRedFlags(said(text)).crisis).toBe(false);
  });

  test("is put on the screen before any other check has ended, in every region", () => {
    for (const region of REGIONS) {
      expect(emergencyBanner(screenRedFlags(said("I want to end my life")), region, 1)).toMatchObject({ number: numbersFor(region).emergency, crisisLine: crisisLine(region) });
    }
  });

  test("is heard behind any other complaint", () => {
    const deaf = everyNth(TUNE_CASES, 3).filter((each, index) => !screenRedFlags(followedBy(each, [inTurn(PHRASES.crisis.filter(({ kind }) => kind === "direct"), index).text])).crisis);
    expect(deaf.map(({ id }) => id)).toEqual([]);
  });

  test("is heard though the words before it denied it", () => {
    expect(screenRedFlags(said("I told them I'm not suicidal. But I do want to kill myself.")).crisis).toBe(true);
  });
});
