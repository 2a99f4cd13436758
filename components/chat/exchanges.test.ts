import { describe, expect, it } from "vitest";
import type { GatherUIMessage } from "@/lib/turns/ui-message";
import { exchangesOf } from "./exchanges";

const said = (id: string, role: "user" | "assistant"): GatherUIMessage => ({ id, role, parts: [] });
const ids = (messages: readonly GatherUIMessage[]) =>
  exchangesOf(messages).map(({ question, answers }) => [question?.id ?? null, ...answers.map(({ id }) => id)]);

describe("exchanges", () => {
  it("put every answer with the message that it answers", () => {
    expect(ids([said("q1", "user"), said("a1", "assistant"), said("a2", "assistant"), said("q2", "user"), said("a3", "assistant")])).toEqual([
      ["q1", "a1", "a2"],
      ["q2", "a3"],
    ]);
  });

  it("show a message that has no answer yet", () => {
    expect(ids([said("q1", "user")])).toEqual([["q1"]]);
  });

  it("lose no answer whose message is gone", () => {
    expect(ids([said("a1", "assistant"), said("q1", "user")])).toEqual([[null, "a1"], ["q1"]]);
  });
});
