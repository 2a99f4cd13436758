import { memo } from "react";
import Markdown from "react-markdown";

const ALLOWED = ["p", "strong", "em", "ul", "ol", "li", "br", "h3", "h4", "a"] as const;

/** Streamed text: plain formatting only. No images, no HTML, no links but to telephone numbers. */
export const AnswerMarkdown = memo(function AnswerMarkdown({ text }: { text: string }) {
  return (
    <div className="grid gap-3 [&_a]:underline [&_h3]:font-semibold [&_h4]:font-semibold [&_li]:mt-1 [&_ol]:list-decimal [&_ol]:pl-5 [&_ul]:list-disc [&_ul]:pl-5">
      <Markdown
        allowedElements={ALLOWED}
        unwrapDisallowed
        skipHtml
        urlTransform={safeUrl}
        components={{
          a: ({ href, children }) =>
            href === undefined || href === "" ? <>{children}</> : <a href={href}>{children}</a>,
        }}
      >
        {text}
      </Markdown>
    </div>
  );
});

/** A model may be talked into a link to anywhere: only telephone numbers are followed, sources have links of their own. */
function safeUrl(url: string): string {
  return /^tel:[\d\s+]+$/i.test(url) ? url : "";
}
