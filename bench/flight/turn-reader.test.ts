import { describe, expect, it } from "vitest";
import { flightOf } from "./testing/flight-of.ts";
import { TurnReader } from "./turn-reader.ts";
import type { TurnSeen } from "./turn-reader.ts";

const TURN = "0198c0de-0000-7000-8000-000000000001";
const turn = (status: string, error: object | null = null) => ({ type: "data-turn", id: "turn", data: { turnId: TURN, status, error } });
const agent = { type: "data-agent", id: "history", data: { name: "history", status: "running" } };

/** Reads row by row; the clock counts the rows. */
function read(bytes: Buffer): TurnSeen {
  let row = 0;
  const reader = new TurnReader(() => row);
  for (const line of bytes.toString().split("\n").slice(0, -1)) {
    row += 1;
    reader.push(Buffer.from(`${line}\n`));
  }
  return reader.seen;
}

describe("TurnReader", () => {
  it("tells first event, first text and end of a turn in their order", () => {
    const { firstEventMs, firstTextMs, endMs, ...rest } = read(
      flightOf([{ type: "start", messageId: TURN }, turn("running"), agent, { type: "text-delta", id: "a", delta: "Rest." }, turn("done"), { type: "finish" }]),
    );
    expect(rest).toMatchObject({ turnId: TURN, status: "done", problem: null, chunks: 6 });
    expect([firstEventMs, firstTextMs, endMs].every((ms) => ms !== null)).toBe(true);
    expect(Number(firstEventMs)).toBeLessThan(Number(firstTextMs));
    expect(Number(firstTextMs)).toBeLessThan(Number(endMs));
  });

  it("takes a stream that broke off for a turn without an end", () => {
    expect(read(flightOf([{ type: "start", messageId: TURN }, turn("running"), agent]))).toMatchObject({ status: "running", endMs: null });
  });

  it("says why there is nothing to read", () => {
    const refused = read(flightOf([{ type: "data-problem", data: { code: "not_found", message: "…" } }, { type: "error", errorText: "…" }]));
    expect(refused).toMatchObject({ turnId: null, problem: "not_found", endMs: null });
  });

  it("tells the code of a turn that failed", () => {
    expect(read(flightOf([turn("running"), turn("failed", { code: "answer_failed", message: "…" }), { type: "finish" }]))).toMatchObject({
      status: "failed",
      problem: "answer_failed",
    });
  });

  it("counts the checks that could not be made", () => {
    const ended = (status: string) => ({ ...agent, data: { ...agent.data, status } });
    expect(read(flightOf([turn("running"), ended("done"), ended("failed"), ended("timed_out")])).gaps).toBe(2);
  });

  it("tells an action that threw", () => {
    expect(read(Buffer.from('0:{"a":"$@1"}\n1:E{"digest":"1234"}\n'))).toMatchObject({ problem: "1234", turnId: null });
  });
});
