import { describe, expect, it, vi } from "vitest";
import type { GatherUIMessage } from "@/lib/turns/ui-message";
import type { TurnStream } from "../actions-interface";
import { GatherTransport } from "./gather-transport";

const message = (id: string, text: string): GatherUIMessage => ({ id, role: "user", parts: [{ type: "text", text }] });
const settings = { mode: "concurrent", profile: "instant" } as const;

function transportFor(runningTurnId: string | null = null) {
  const nothing = (): Promise<TurnStream> => Promise.resolve(new ReadableStream());
  const actions = { sendMessage: vi.fn(nothing), editLastMessage: vi.fn(nothing), repeatTurn: vi.fn(nothing), followTurn: vi.fn(nothing) };
  return { actions, transport: new GatherTransport({ actions, runningTurnId, onConnection: () => undefined }) };
}

const sending = { trigger: "submit-message", chatId: "chat", abortSignal: undefined, body: settings } as const;

describe("the transport", () => {
  it("sends the last message only, with the settings of its run", async () => {
    const { actions, transport } = transportFor();
    await transport.sendMessages({ ...sending, messageId: undefined, messages: [message("1", "First"), message("2", "Second")] });
    expect(actions.sendMessage).toHaveBeenCalledExactlyOnceWith({ chatId: "chat", messageId: "2", text: "Second", ...settings });
  });

  it("puts an edited message in the place of the one before", async () => {
    const { actions, transport } = transportFor();
    await transport.sendMessages({ ...sending, messageId: "1", messages: [message("2", "Better words")] });
    expect(actions.editLastMessage).toHaveBeenCalledExactlyOnceWith({ chatId: "chat", messageId: "1", newMessageId: "2", text: "Better words", ...settings });
    expect(actions.sendMessage).not.toHaveBeenCalled();
  });

  it("takes up the answer to a message that was sent ahead, and asks again only for a further try", async () => {
    const { actions, transport } = transportFor();
    transport.sendAhead({ chatId: "chat", messageId: "1", text: "First", replaces: undefined, ...settings });
    expect(actions.sendMessage).toHaveBeenCalledExactlyOnceWith({ chatId: "chat", messageId: "1", text: "First", ...settings });
    const first = await transport.sendMessages({ ...sending, messageId: undefined, messages: [message("1", "First")] });
    expect(actions.sendMessage).toHaveBeenCalledTimes(1);
    await first.cancel();
    const second = await transport.sendMessages({ ...sending, messageId: undefined, messages: [message("1", "First")] });
    expect(actions.sendMessage).toHaveBeenCalledTimes(2);
    await second.cancel();
  });

  it("finds nothing to go on with when no turn was running", async () => {
    const { transport } = transportFor();
    expect(await transport.reconnectToStream({ chatId: "chat" })).toBeNull();
  });

  it("follows the running turn from its first entry", async () => {
    const { actions, transport } = transportFor("turn");
    await transport.reconnectToStream({ chatId: "chat" });
    expect(actions.followTurn).toHaveBeenCalledExactlyOnceWith({ turnId: "turn", afterSeq: 0 });
  });

  it("repeats a turn in the mode that was asked for", async () => {
    const { actions, transport } = transportFor("turn");
    await transport.reconnectToStream({ chatId: "chat", body: { kind: "repeat", turnId: "turn", requestId: "request", mode: "sequential", profile: "textbook" } });
    expect(actions.repeatTurn).toHaveBeenCalledExactlyOnceWith({ turnId: "turn", requestId: "request", mode: "sequential", profile: "textbook" });
  });
});
