import { describe, expect, test } from "vitest";
import { assess } from "../assess";
import { EMERGENCY_WORDINGS, HARMLESS_TWINS } from "./emergency-wordings.fixture";

const levelOf = (text: string): string => assess({ messages: [{ role: "patient", text }], conditions: [], medications: [], allergies: [] }).urgency;

describe("emergencies in wordings of their own", () => {
  test("each is found", () => {
    expect(EMERGENCY_WORDINGS.filter((text) => levelOf(text) !== "emergency")).toEqual([]);
  });

  test("their harmless twins raise no alarm", () => {
    expect(HARMLESS_TWINS.filter((text) => levelOf(text) === "emergency")).toEqual([]);
  });
});
