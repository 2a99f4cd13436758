import { expect, test } from "vitest";
import { profileInput, renameInput } from "./account-inputs";

const nothingSaid = { age: null, sex: null, pregnant: null, conditions: [], medications: [], allergies: [] };
const chatId = "0b9f3f0e-53ad-4f52-9c6c-6e0f4f7d1a11";

test("what the database cannot hold never reaches it from a profile", () => {
  const said = { ...nothingSaid, conditions: ["asth\u0000ma"], allergies: ["latex\ud800"] };
  expect(profileInput.parse(said)).toMatchObject({ conditions: ["asthma"], allergies: ["latex\ufffd"] });
});

test("nor from a chat's title, and one of nothing else is refused", () => {
  expect(renameInput.parse({ chatId, title: " Sore\u0000 throat " }).title).toBe("Sore throat");
  expect(renameInput.safeParse({ chatId, title: "\u0000 \u0007" }).success).toBe(false);
});
