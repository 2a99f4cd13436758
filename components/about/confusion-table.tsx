import clsx from "clsx";
import type { PartResult } from "@/lib/clinical/evaluation/types";
import { LEVEL_NAMES, LEVELS } from "./level-names";
import { Table } from "./table";

/** What guidance gives, by rows, against what Gather gave. The diagonal is right. */
export function ConfusionTable({ title, part }: { title: string; part: PartResult }) {
  return (
    <div className="grid min-w-0 content-start gap-2">
      <h3 className="font-semibold">{title}</h3>
      <Table caption={`${title}: levels given, by the level of guidance`} dense>
        <thead>
          <tr>
            <th scope="col">Guidance</th>
            {LEVELS.map((level) => (
              <th key={level} scope="col" className="text-right!">
                <span className="sr-only">Given: </span>
                {LEVEL_NAMES[level]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LEVELS.map((row) => (
            <tr key={row}>
              <th scope="row">{LEVEL_NAMES[row]}</th>
              {LEVELS.map((column) => (
                <td key={column} className={clsx("text-right font-mono", row === column ? "bg-brand-tint font-semibold" : "text-ink-2")}>
                  {part.confusion[row][column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
