import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FlightRowReader, NotFlight } from "./row-reader.ts";
import { flightOf } from "./testing/flight-of.ts";

function rowsOf(pieces: readonly Buffer[]): string[] {
  const rows: string[] = [];
  const reader = new FlightRowReader(({ id, tag, body }) => rows.push(`${id} ${tag} ${body.toString()}`));
  for (const piece of pieces) reader.push(piece);
  return rows;
}

function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const edges = [0, ...places.map((place) => place % bytes.length).sort((a, b) => a - b), bytes.length];
  return edges.slice(1).map((edge, index) => bytes.subarray(edges[index], edge));
}

const long = `first line\nsecond line, ${"ü".repeat(1500)}`;
const answer = flightOf([{ type: "start", messageId: "m" }, { type: "text-delta", id: "a", delta: long }, { type: "finish" }]);

describe("FlightRowReader", () => {
  it("finds the rows that React's own encoder wrote, text with line breaks and of many bytes a letter included", () => {
    const rows = rowsOf([answer]);
    expect(rows).toContain('2  {"type":"start","messageId":"m"}');
    expect(rows).toContain(`3 T ${long}`);
    expect(rows).toContain('2  {"type":"finish"}');
    expect(rows.at(-1)).toBe("2 C ");
  });

  it("gives the same rows wherever the network cuts them", () => {
    const whole = rowsOf([answer]);
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 12 }), (places) => {
        expect(rowsOf(cut(answer, places))).toEqual(whole);
      }),
    );
    expect(rowsOf([...answer].map((byte) => Buffer.from([byte])))).toEqual(whole);
  });

  it("skips hints, which have no id", () => {
    expect(rowsOf([Buffer.from(':HL["/a.css","style"]\n0:null\n')])).toEqual(['0 H L["/a.css","style"]', "0  null"]);
  });

  it("refuses a page or an error text in place of the stream", () => {
    expect(() => rowsOf([Buffer.from("<!DOCTYPE html><html lang=en>")])).toThrow(NotFlight);
    expect(() => rowsOf([Buffer.from("Server action: not found.\n")])).toThrow(NotFlight);
  });
});
