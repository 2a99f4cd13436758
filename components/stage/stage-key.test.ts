import { expect, it } from "vitest";
import { STAGE_KEYS, stageCommand } from "./stage-key";

const onPage = (key: string, talking = true) => stageCommand({ key, modified: false, letters: true, talking, on: "page" });

it("every command has a key", () => {
  for (const { keys, command } of STAGE_KEYS) {
    for (const key of keys) expect(onPage({ Space: " ", Esc: "Escape" }[key] ?? key.toLowerCase())).toBe(command);
  }
});

it("what is typed into a field stays text, and Esc still stops", () => {
  for (const key of [" ", "r", "p", "0", "?"]) expect(stageCommand({ key, modified: false, letters: true, talking: true, on: "field" })).toBeNull();
  expect(stageCommand({ key: "Escape", modified: false, letters: true, talking: true, on: "field" })).toBe("stop");
});

it("space presses the button that has the focus and starts no race besides", () => {
  expect(stageCommand({ key: " ", modified: false, letters: true, talking: true, on: "control" })).toBeNull();
  expect(stageCommand({ key: "r", modified: false, letters: true, talking: true, on: "control" })).toBe("race");
});

it("the browser keeps its own shortcuts", () => {
  expect(stageCommand({ key: "r", modified: true, letters: true, talking: true, on: "page" })).toBeNull();
});

it("before the talk has begun, PageDown scrolls as ever", () => {
  expect(onPage("PageDown", false)).toBeNull();
  expect(onPage("PageDown")).toBe("next");
});

it("with letters switched off only Esc is a command", () => {
  for (const key of ["r", " ", "?", "0"]) expect(stageCommand({ key, modified: false, letters: false, talking: true, on: "page" })).toBeNull();
  expect(stageCommand({ key: "Escape", modified: false, letters: false, talking: true, on: "page" })).toBe("stop");
});
