import { expect, it } from "vitest";
import { checkInteractions } from "./check-interactions";
import { SEVERITY_RANK } from "./checks/severity-rank";
import { REQUIRED_PAIRS } from "./required-pairs.fixture";

it.each(REQUIRED_PAIRS)("%s with %s is at least %s", (a, b, atLeast) => {
  const [found] = checkInteractions({ drugs: [a, b] }).interactions;
  expect(SEVERITY_RANK[found?.severity ?? "minor"]).toBeGreaterThanOrEqual(SEVERITY_RANK[atLeast]);
});
