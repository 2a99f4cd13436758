import { SourceLink } from "@/components/chat/source-link";
import { Disclosure } from "@/components/ui/disclosure";
import type { Source } from "@/lib/clinical/types";

/** Every named piece of guidance, and whether what is written here was compared with it. */
export function SourcesList({ sources }: { sources: readonly Source[] }) {
  const sorted = [...sources].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <div className="rounded-2xl border border-line bg-surface px-4 py-2">
      <Disclosure summary={`All ${sources.length} sources`}>
        <ul className="grid gap-3 py-2">
          {sorted.map(({ id, name, url, checked }) => (
            <li key={id}>
              <SourceLink name={name} url={url} />
              <span className="block text-sm text-ink-2">{checked === null ? "Written from recalled guidance, not yet compared" : `Compared on ${checked}`}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
