import clsx from "clsx";
import { agentWords } from "@/components/chat/agent-words";
import { formatSeconds } from "@/lib/timing/format";
import type { ShownAgentName } from "@/lib/turns/types";
import type { Prediction } from "./predict";

const HEADS = ["Agent", "Needs", "Sequential from", "to", "Concurrent from", "to", "Critical path"];

/** The predicted bars of both modes as figures. */
export function PredictedTable({ prediction: { sequential, concurrent }, visible }: { prediction: Prediction<ShownAgentName>; /** shown to the eye too; otherwise for assistive technology alone */ visible: boolean }) {
  const seconds = (ms: number | null | undefined) => (ms === null || ms === undefined ? "–" : formatSeconds(ms));
  return (
    <div className={clsx(visible ? "overflow-x-auto" : "sr-only")}>
      <table className="w-full border-collapse text-sm [&_td]:border-t [&_td]:border-line [&_td]:py-1 [&_td]:pr-3 [&_th]:py-1 [&_th]:pr-3 [&_th]:text-left lg:text-base">
        <caption className="sr-only">Predicted times of the agents</caption>
        <thead>
          <tr>
            {HEADS.map((head, index) => (
              <th key={index} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {concurrent.rows.map(({ name, needs, startMs, endMs }, index) => (
            <tr key={name}>
              <th scope="row">{agentWords(name).name}</th>
              <td>{needs.map((need) => agentWords(need).name).join(", ") || "nothing"}</td>
              <td className="font-mono">{seconds(sequential.rows[index]?.startMs)}</td>
              <td className="font-mono">{seconds(sequential.rows[index]?.endMs)}</td>
              <td className="font-mono">{seconds(startMs)}</td>
              <td className="font-mono">{seconds(endMs)}</td>
              <td>{concurrent.criticalPath.includes(name) ? "yes" : "no"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
