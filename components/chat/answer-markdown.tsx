import { memo } from "react";
import Markdown from "react-markdown";

const ALLOWED = ["p", "strong", "em", "ul", "ol", "li", "br", "h3", "h4", "a"] as const;

/** Streamed text: plain formatting only. No images, no HTML, links to https and telephone numbers only. */
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
            href === undefined || href === "" ? (
              <>{children}</>
            ) : (
              <a href={href} rel="noopener noreferrer" target={href.startsWith("https:") ? "_blank" : undefined}>
                {children}
              </a>
            ),
        }}
      >
        {text}
      </Markdown>
    </div>
  );
});

function safeUrl(url: string): string {
  return /^(https:|tel:)/i.test(url) ? url : "";
}
