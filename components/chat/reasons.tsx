import { Disclosure } from "@/components/ui/disclosure";
import type { Assessment } from "@/lib/clinical/types";
import type { AnswerCard } from "@/lib/turns/types";
import { SourceLink } from "./source-link";

interface ReasonsProps {
  assessment: Pick<Assessment, "reasons" | "understood">;
  sources: AnswerCard["sources"];
}

/** Why this level: the rules and facts that decided, each with its source, and what was understood. */
export function Reasons({ assessment: { reasons, understood }, sources = [] }: ReasonsProps) {
  return (
    <Disclosure summary="Why this level">
      <ul className="grid list-disc gap-1.5 pl-5">
        {reasons.map(({ text, sourceId }) => {
          const source = sources.find(({ id }) => id === sourceId);
          return (
            <li key={`${sourceId}${text}`}>
              {text} {source !== undefined && <SourceLink name={source.name} url={source.url} />}
            </li>
          );
        })}
      </ul>
      <List title="What we understood" items={understood} />
    </Disclosure>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3 className="mt-3 font-semibold">{title}</h3>
      <ul className="mt-1 grid list-disc gap-1 pl-5 text-ink-2">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
