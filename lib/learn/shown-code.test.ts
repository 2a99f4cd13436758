import { expect, it } from "vitest";
import { experimentNames } from "./experiments/all";
import { shownCode } from "./shown-code";

it("every variant of every experiment is shown in both languages", () => {
  const shown = shownCode();
  for (const [experiment, variant] of experimentNames()) {
    expect(shown[experiment]?.[variant]?.typescript).toContain("async");
    expect(shown[experiment]?.[variant]?.python).toContain("async");
  }
});
