import type { EvaluationResult, PartResult, Proportion } from "@/lib/clinical/evaluation/types";
import { finePercent, interval } from "./percent";
import { Table } from "./table";

const ROWS: readonly { name: string; of: (part: PartResult) => Proportion }[] = [
  { name: "Exactly the right level", of: ({ exact }) => exact },
  { name: "Emergencies found", of: ({ emergenciesFound }) => emergenciesFound },
  { name: "Judged less urgent than guidance (under-triage)", of: ({ underTriage }) => underTriage },
  { name: "Judged more urgent than guidance (over-triage)", of: ({ overTriage }) => overTriage },
  { name: "Home or routine, sent to emergency care", of: ({ needlessEmergency }) => needlessEmergency },
];

function Cell({ proportion }: { proportion: Proportion }) {
  return (
    <td>
      <span className="font-mono font-semibold whitespace-nowrap">{finePercent(proportion.value)}</span>
      <span className="block text-sm text-ink-2">
        {proportion.count} of {proportion.of} ({interval(proportion)})
      </span>
    </td>
  );
}

/** Both parts side by side: cases kept aside, and cases that the engine was tuned with. */
export function FiguresTable({ parts }: Pick<EvaluationResult, "parts">) {
  return (
    <Table caption="Figures of the last evaluation">
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">Kept aside ({parts.holdout.cases} cases)</th>
          <th scope="col">Used for tuning ({parts.tune.cases} cases)</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ name, of }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <Cell proportion={of(parts.holdout)} />
            <Cell proportion={of(parts.tune)} />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
