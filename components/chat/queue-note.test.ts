import { describe, expect, it } from "vitest";
import type { GatherUIMessage } from "@/lib/turns/ui-message";
import { turnOfMessage } from "./turn-of-message";

const message = (parts: GatherUIMessage["parts"]): GatherUIMessage => ({ id: "turn", role: "assistant", parts });

describe("a place in the queue", () => {
  it("is what the last part says of it", () => {
    expect(turnOfMessage(message([{ type: "data-queue", id: "queue", data: { place: 3 } }])).queuePlace).toBe(3);
  });

  it("is none for a turn that never waited", () => {
    expect(turnOfMessage(message([])).queuePlace).toBeUndefined();
  });
});
