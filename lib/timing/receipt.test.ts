import { describe, expect, it } from "vitest";
import { figuresOf } from "./figures";
import { buildReceipt } from "./receipt";
import type { ReceiptHead } from "./receipt";
import { row, runningRow, textbookRows, waitingRow } from "./testing/rows";

const head: ReceiptHead = {
  id: "turn-1",
  chatId: "chat-1",
  mode: "concurrent",
  profile: "textbook",
  model: "embedded",
  status: "done",
  startedAt: "2026-11-22T10:00:00.000Z",
  versions: { gather: "0.1.0" },
  outputDigest: "d".repeat(64),
  agentDigests: {},
};
const times = { firstEventMs: 4.12345, firstTextMs: 9010.5, wallMs: 11_500 };

describe("a receipt", () => {
  it("has all that the contract promises, with the answer in the trace but in no figure", () => {
    expect(buildReceipt(head, times, textbookRows("concurrent"))).toMatchObject({
      id: "turn-1",
      mode: "concurrent",
      profile: "textbook",
      status: "done",
      firstEventMs: 4.123,
      firstTextMs: 9010.5,
      agentsMs: 9000,
      wallMs: 11_500,
      sumMs: 18_000,
      criticalPathMs: 9000,
      criticalPath: ["safety", "history", "medical", "scheduling"],
      peakInFlight: 3,
      outputDigest: head.outputDigest,
    });
    expect(buildReceipt(head, times, textbookRows("concurrent")).agents.map((agent) => agent.name)).toContain("answer");
  });

  it("shows the very times from which its figures follow", () => {
    const receipt = buildReceipt(head, times, [row("a", [], 0.00049, 10.12349), row("b", ["a"], 10.12351, 20.98765)]);
    const { agentsMs, sumMs } = figuresOf(receipt.agents);
    expect(receipt.agents[1]).toMatchObject({ startMs: 10.124, endMs: 20.988 });
    expect([receipt.agentsMs, receipt.sumMs]).toEqual([agentsMs, sumMs].map((ms) => Math.round(ms * 1000) / 1000));
  });

  it("says nothing of what was found: a row's other fields stay out", () => {
    const [agent] = buildReceipt(head, times, [{ ...row("history", [], 0, 5), ...{ found: "2 conditions" } }]).agents;
    expect(agent).toEqual(row("history", [], 0, 5));
  });

  it("of a running turn leaves open what has not happened", () => {
    const running = buildReceipt(
      { ...head, status: "running", outputDigest: null },
      { firstEventMs: 4, firstTextMs: null, wallMs: null },
      [row("history", [], 0, 100), runningRow("medical", 100), waitingRow("scheduling")],
    );
    expect(running).toMatchObject({ firstTextMs: null, wallMs: null, outputDigest: null, agentsMs: 100 });
    expect(running.agents[1]).toMatchObject({ status: "running", endMs: null });
  });
});
