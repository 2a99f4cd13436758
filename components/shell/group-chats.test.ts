import { describe, expect, it } from "vitest";
import { groupChats } from "./group-chats";

const now = Date.parse("2026-11-22T10:00:00Z");
const chat = (id: string, updatedAt: string) => ({ id, title: id, updatedAt });

describe("chats grouped by day", () => {
  it("names the days as people do, newest first, without empty groups", () => {
    const chats = [
      chat("older", "2026-10-01T10:00:00Z"),
      chat("this morning", "2026-11-22T08:00:00Z"),
      chat("just now", "2026-11-22T09:59:00Z"),
      chat("a week ago", "2026-11-15T10:00:00Z"),
    ];
    const groups = groupChats(chats, now, "UTC").map(({ label, chats: of }) => [label, of.map(({ id }) => id)]);
    expect(groups).toEqual([
      ["Today", ["just now", "this morning"]],
      ["Last week", ["a week ago"]],
      ["Older", ["older"]],
    ]);
  });

  it("counts calendar days where the clinic is, not hours", () => {
    const late = [chat("late", "2026-11-21T23:30:00Z")];
    expect(groupChats(late, now, "UTC")[0]?.label).toBe("Yesterday");
    expect(groupChats(late, now, "Europe/Berlin")[0]?.label).toBe("Today");
  });

  it("takes a clock that is a little ahead for today", () => {
    expect(groupChats([chat("ahead", "2026-11-23T00:00:30Z")], Date.parse("2026-11-22T23:59:59Z"), "UTC")[0]?.label).toBe("Today");
  });
});
