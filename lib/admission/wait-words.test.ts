import { expect, it } from "vitest";
import { waitWords } from "./wait-words";

it.each([
  [0, "5 seconds"],
  [5_001, "10 seconds"],
  [58_000, "a minute"],
  [61_000, "about 2 minutes"],
  [150_000, "about 3 minutes"],
  [7_200_000, "more than half an hour"],
  [null, "a few minutes"],
])("%j ms is %s", (ms, words) => {
  expect(waitWords(ms)).toBe(words);
});
