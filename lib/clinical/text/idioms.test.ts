import { describe, expect, it } from "vitest";
import { withoutIdioms } from "./idioms";

describe("turns of speech", () => {
  it.each([
    ["I fell asleep on the train", "I dozed off on the train"],
    ["First time poster, bear with me. I'm worried sick", "newcomer, . I'm very worried"],
    ["He'll grow out of it", "He'll outlive this"],
    ["Anything that speeds it up?", "Anything that hasten?"],
    ["I hit the gym, then it hit me that I was tired", "I went, then I noticed that I was tired"],
  ])("'%s'", (said, plain) => {
    expect(withoutIdioms(said)).toBe(plain);
  });

  it.each(["I fell down the stairs", "He hit my head", "It burns when I pee", "a pain in the neck since Monday", "My heart skipped a beat", "cold feet and blue toes", "I kicked the wall", "he can't lift his head"])("'%s' means what it says", (said) => {
    expect(withoutIdioms(said)).toBe(said);
  });
});
