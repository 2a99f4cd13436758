import { formatSeconds } from "@/lib/timing/format";
import type { CrowdView } from "./fold-crowd";

/** Every patient's bar as figures. */
export function CrowdTable({ served, visible }: Pick<CrowdView, "served"> & { /** shown to the eye too; otherwise for assistive technology alone */ visible: boolean }) {
  const inOrder = served.toSorted((a, b) => a.index - b.index);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div tabIndex={visible ? 0 : -1} role="region" aria-label="Every patient" className={visible ? "max-h-96 overflow-auto rounded-xl border border-line" : "sr-only"}>
      <table className="w-full border-collapse text-sm [&_td]:border-b [&_td]:border-line [&_td]:px-3 [&_td]:py-1 [&_td]:font-mono [&_th]:px-3 [&_th]:py-1 [&_th]:text-left">
        <caption className="sr-only">Every patient: when they began, how long they waited, how it ended</caption>
        <thead>
          <tr>
            <th scope="col">Patient</th>
            <th scope="col">Start</th>
            <th scope="col">End</th>
            <th scope="col">Took</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map(({ index, startMs, endMs, status, gap }) => (
            <tr key={index}>
              <th scope="row">{index + 1}</th>
              <td>{formatSeconds(startMs)}</td>
              <td>{formatSeconds(endMs)}</td>
              <td>{formatSeconds(endMs - startMs)}</td>
              <td>{gap && status === "done" ? "done, a check missing" : status}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
