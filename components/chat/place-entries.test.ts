import { expect, test } from "vitest";
import type { TeamEntry } from "@/lib/board/case-entry";
import type { GatherUIMessage } from "@/lib/turns/ui-message";
import { placeEntries } from "./place-entries";

const entry = (id: string, at: string): TeamEntry => ({ id, at: `2026-11-22T${at}:00.000Z`, kind: "message", author: "Dr Ana", text: "Hello", from: null, to: null });
const answer = (at: string): GatherUIMessage => ({ id: at, role: "assistant", parts: [], metadata: { turnId: at, mode: "concurrent", profile: "instant", createdAt: `2026-11-22T${at}:00.000Z`, replyTo: at } });
const ids = (placed: TeamEntry[][]) => placed.map((each) => each.map(({ id }) => id));

test("what the care team wrote stands after the exchange during which they wrote it", () => {
  const exchanges = [{ answers: [answer("10:00"), answer("10:05")] }, { answers: [answer("11:00")] }];
  expect(ids(placeEntries(exchanges, [entry("a", "10:02"), entry("b", "10:30"), entry("c", "11:00")]))).toEqual([["a", "b"], ["c"]]);
});

test("a question whose answer has not begun comes after it", () => {
  expect(ids(placeEntries([{ answers: [answer("10:00")] }, { answers: [] }], [entry("a", "10:30")]))).toEqual([["a"], []]);
});

test("nothing is lost, whatever the clocks say", () => {
  expect(ids(placeEntries([{ answers: [answer("10:00")] }], [entry("a", "09:59")]))).toEqual([["a"]]);
  expect(ids(placeEntries([{ answers: [] }], [entry("a", "09:59")]))).toEqual([["a"]]);
});
