import { describe, expect, it } from "vitest";
import { findAction } from "./find-action.ts";

const piece = (data: string) => `<script>self.__next_f.push([1,${JSON.stringify(data)}])</script>`;
const page = `<html>${piece('1e:{"id":"4077ab","bound":null}\n2f:{"id":"40')}${piece('99cd","bound":null}\n0:["$","$L5",null,{"app":{"actions":{"sendMessage":"$h2f","stopTurn":"$h1e"}}}]\n')}</html>`;

describe("findAction", () => {
  it("finds the id that a page calls an action by, also across two pieces of its data", () => {
    expect(findAction(page, "sendMessage")).toBe("4099cd");
    expect(findAction(page, "stopTurn")).toBe("4077ab");
  });

  it("says so when the page hands no such action down", () => {
    expect(() => findAction(page, "repeatTurn")).toThrow(/repeatTurn/);
    expect(() => findAction("<html></html>", "sendMessage")).toThrow(/sendMessage/);
  });
});
