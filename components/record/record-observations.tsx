"use client";

import { useApp } from "@/components/shell/app-context";
import { formatClock, formatDate } from "@/components/ui/format-time";
import type { FullRecord } from "@/lib/data/patients/get-record";
import { observationName, observationValue } from "./observation-names";

const WHERE = { clinic: "at the clinic", home: "at home", laboratory: "in the laboratory" } as const;

/** Measurements with unit, time and where they were taken, newest first. */
export function RecordObservations({ observations }: { observations: FullRecord["observations"] }) {
  const { timeZone } = useApp();
  if (observations.length === 0) return null;
  return (
    <section className="grid gap-2">
      <h3 className="text-lg font-semibold" id="measurements">
        Measurements
      </h3>
      <div className="rounded-2xl border border-line bg-surface">
        <table aria-labelledby="measurements" className="w-full text-left">
          <thead className="sr-only">
            <tr>
              <th scope="col">What</th>
              <th scope="col">Value</th>
              <th scope="col">When and where</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {observations.map(({ id, code, value, unit, takenAt, source }) => (
              <tr key={id} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 px-4 py-2.5 sm:table-row sm:[&>*]:px-4 sm:[&>*]:py-2.5">
                <th scope="row" className="font-semibold">
                  {observationName(code)}
                </th>
                <td className="text-right font-mono">{observationValue({ code, value, unit })}</td>
                <td className="col-span-2 text-[0.9375rem] text-ink-2 sm:text-right">
                  {formatDate(takenAt, timeZone)}, {formatClock(takenAt, timeZone)}, {WHERE[source]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
