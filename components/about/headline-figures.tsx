import type { PartResult } from "@/lib/clinical/evaluation/types";
import { interval, percent } from "./percent";

/** The three figures that matter most, on the cases that were kept aside. */
export function HeadlineFigures({ part }: { part: PartResult }) {
  const figures = [
    { name: "Emergencies found", proportion: part.emergenciesFound, meaning: "of those that guidance calls an emergency" },
    { name: "Exactly the right level", proportion: part.exact, meaning: "of all cases, out of four levels" },
    { name: "Needless alarm", proportion: part.needlessEmergency, meaning: "of cases for home or a routine visit, sent to emergency care" },
  ];
  return (
    <dl className="grid gap-4 sm:grid-cols-3">
      {figures.map(({ name, proportion, meaning }) => (
        <div key={name} className="rounded-2xl border border-line bg-surface p-5">
          <dt className="font-semibold">{name}</dt>
          <dd>
            <span className="block text-4xl font-semibold tracking-tight">{percent(proportion.value)}</span>
            <span className="mt-1 block text-[0.9375rem] text-ink-2">
              {meaning}: {proportion.count} of {proportion.of}. With 95 % confidence {interval(proportion)}.
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
