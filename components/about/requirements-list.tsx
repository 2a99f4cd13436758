import { Disclosure } from "@/components/ui/disclosure";
import type { SafetyRequirement } from "@/lib/clinical/safety/requirements";

/** What Gather must do, each with the tests that fail when it does not. */
export function RequirementsList({ requirements }: { requirements: readonly SafetyRequirement[] }) {
  return (
    <ol className="divide-y divide-line rounded-2xl border border-line bg-surface">
      {requirements.map(({ id, name, promise, tests }) => (
        <li key={id} className="grid gap-1 px-4 py-3 sm:grid-cols-[3rem_minmax(0,1fr)]">
          <span className="font-mono text-ink-2">{id}</span>
          <div className="min-w-0">
            <h3 className="font-semibold">{name}</h3>
            <p className="max-w-[65ch]">{promise}</p>
            <Disclosure summary={<span className="text-[0.9375rem] font-normal text-ink-2">{tests.length === 1 ? "1 test" : `${tests.length} tests`}<span className="sr-only"> of {name}</span></span>}>
              <ul className="grid gap-2 text-[0.9375rem]">
                {tests.map((test) => (
                  <li key={test.file + test.name}>
                    {test.name}
                    <span className="block font-mono text-sm text-ink-2 wrap-anywhere">{test.file}</span>
                  </li>
                ))}
              </ul>
            </Disclosure>
          </div>
        </li>
      ))}
    </ol>
  );
}
