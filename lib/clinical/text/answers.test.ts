import { describe, expect, it } from "vitest";
import { asWholeSaying } from "./answers";

describe("a short reply and the question before it", () => {
  it.each([
    ["How old are you?", "20. sharp stab on the left", "age 20. sharp stab on the left"],
    ["How old is your baby, and is there a fever?", "5 weeks, no fever", " 5 weeks old, no fever"],
    ["How bad is it from 0 to 10?", "like a 9. been sick", "like 9/10. been sick"],
    ["What is the temperature?", "38.9", "temperature 38.9"],
    ["How long have you had it?", "3 days", "for 3 days"],
    ["How bad is it, and when did it start?", "3/10, since lunch", "3/10, since lunch"],
    ["Where is the pain?", "20 cm under my knee", "20 cm under my knee"],
    ["How old are you?", "3 days of fever, I'm 40", "3 days of fever, I'm 40"],
  ])("'%s' '%s'", (asked, reply, whole) => {
    expect(asWholeSaying(asked, reply)).toBe(whole);
  });
});
