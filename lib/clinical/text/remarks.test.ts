import { describe, expect, test } from "vitest";
import { withoutRemarks } from "./remarks";

describe("a sentence that only makes light of it", () => {
  test.each(["It's most likely just anxiety.", "I think it is only stress.", "It must be something I ate.", "My mum thinks I'm overreacting.", "It's only the menopause, I expect.", "My boss reckons I am faking it.", "I've a high pain threshold so I can manage.", "My brother had the same and it was only a pulled muscle.", "My neighbour had it and she was right as rain.", "I read that it is just stress.", "My pharmacist friend said to take an aspirin and relax."])("'%s' is left out", (remark) => {
    expect(withoutRemarks(`${remark} My chest hurts when I climb stairs.`)).toBe("My chest hurts when I climb stairs.");
    expect(withoutRemarks(`My chest hurts when I climb stairs. ${remark}`)).toBe("My chest hurts when I climb stairs.");
  });

  test.each(["It's probably a heart attack.", "I have anxiety.", "My mum thinks I had a fit.", "It is probably just stress but my arm is weak.", "My wife says I am confused.", "It is only in my left leg."])("'%s' says something and stays", (sentence) => {
    expect(withoutRemarks(`${sentence} Since today.`)).toBe(`${sentence} Since today.`);
  });

  test("stays when it is all that was said", () => {
    expect(withoutRemarks("It's probably just stress.")).toBe("It's probably just stress.");
  });
});
