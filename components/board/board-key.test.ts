import { describe, expect, it } from "vitest";
import { BOARD_KEYS, boardCommand } from "./board-key";
import { formatTarget, formatWait } from "./format-wait";

describe("the board's keys", () => {
  it("each do one thing", () => {
    const keys = BOARD_KEYS.flatMap((each) => each.keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { keys: [key = ""], command } of BOARD_KEYS) expect(boardCommand({ key, modified: false, on: "page" })).toBe(command);
  });

  it("are letters to who types, and the browser's with a modifier", () => {
    for (const { keys } of BOARD_KEYS) for (const key of keys) expect(boardCommand({ key, modified: false, on: "field" })).toBe(key === "Escape" ? "leave" : null);
    expect(boardCommand({ key: "c", modified: true, on: "page" })).toBeNull();
  });

  it("leave Enter to a button that has the focus", () => {
    expect(boardCommand({ key: "Enter", modified: false, on: "control" })).toBeNull();
    expect(boardCommand({ key: "j", modified: false, on: "control" })).toBe("next");
  });
});

describe("waiting times", () => {
  it("are short to read", () => {
    expect([0, 45_000, 119_000, 120_000, 59 * 60_000, 185 * 60_000, 52 * 3_600_000].map(formatWait)).toEqual(["0:00", "0:45", "1:59", "2 min", "59 min", "3 h 05", "2 d 4 h"]);
    expect([120_000, 14_400_000].map(formatTarget)).toEqual(["2 min", "4 h"]);
  });
});
