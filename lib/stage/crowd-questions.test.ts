import { expect, it } from "vitest";
import { crowdQuestion } from "./crowd-questions";

it("the first sixty patients all write something different, and the next sixty the same again", () => {
  const first = Array.from({ length: 60 }, (_, index) => crowdQuestion(index));
  expect(new Set(first).size).toBe(60);
  expect(crowdQuestion(60)).toBe(first[0]);
});
