import type { ShownCode } from "@/lib/learn/shown-code";

/** The code that the experiment runs, and the same in Python, side by side where there is room. */
export function CodePair({ code, label }: { code: ShownCode; label: string }) {
  return (
    <div className="grid min-w-0 gap-3 [--sh-class:var(--ink)] [--sh-comment:var(--ink-2)] [--sh-entity:var(--ink)] [--sh-identifier:var(--ink)] [--sh-keyword:var(--knowledge)] [--sh-property:var(--ink)] [--sh-sign:var(--ink-2)] [--sh-string:var(--brand)] xl:grid-cols-2">
      <Code title="TypeScript: the code that runs" html={code.typescript} label={label} />
      <Code title="Python: the same with asyncio" html={code.python} label={label} />
    </div>
  );
}

function Code({ title, html, label }: { title: string; html: string; label: string }) {
  return (
    <figure className="grid min-w-0 grid-rows-[auto_1fr]">
      <figcaption className="pb-1 text-sm text-ink-2">{title}</figcaption>
      {/* What scrolls must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0} role="region" aria-label={`${label}. ${title}`} className="overflow-x-auto whitespace-pre-wrap rounded-xl border border-line bg-sunken p-3.5 text-[0.8125rem] leading-relaxed xl:text-xs xl:leading-relaxed">
        {/* Our own files, escaped by the highlighter. */}
        <code className="font-mono" dangerouslySetInnerHTML={{ __html: html }} />
      </pre>
    </figure>
  );
}
