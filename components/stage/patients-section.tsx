import { Square, UsersRound } from "lucide-react";
import { useState } from "react";
import type { Ref } from "react";
import { Button } from "@/components/ui/button";
import { ProblemText } from "@/components/ui/problem-text";
import { useHydrated } from "@/components/ui/use-hydrated";
import { formatHundredths } from "@/lib/timing/format";
import { CrowdChart } from "./crowd-chart";
import { CrowdFiguresList } from "./crowd-figures-list";
import { CrowdTable } from "./crowd-table";
import { crowdFigures } from "./fold-crowd";
import type { CrowdView } from "./fold-crowd";
import { MODES, MOST_PATIENTS, ORDERS, patientsFrom } from "./scenario";
import type { Scenario } from "./scenario";

interface PatientsSectionProps {
  view: CrowdView;
  scenario: Pick<Scenario, "patients" | "order" | "each" | "profile">;
  change: (change: Partial<Scenario>) => void;
  tableVisible: boolean;
  /** the field, for the key that leads to it */
  field: Ref<HTMLInputElement>;
  /** whether a race is under way, which a crowd would disturb */
  busy: boolean;
  onRun: () => void;
  onStop: () => void;
}

const ORDER_WORDS = { "at-once": "at once", "one-by-one": "one after another" } as const;

/** Many patients through the ordinary turns of this server. */
export function PatientsSection({ view, scenario, change, tableVisible, field, busy, onRun, onStop }: PatientsSectionProps) {
  const hydrated = useHydrated();
  // What is being typed, which may be no number yet.
  const [draft, setDraft] = useState<string | null>(null);
  const figures = crowdFigures(view.served);
  const ready = hydrated && !view.running && !busy;
  return (
    <section aria-labelledby="patients-heading" className="grid gap-5 border-t border-line pt-6">
      <h2 id="patients-heading" className="text-xl font-semibold lg:text-2xl">
        A hundred patients
      </h2>
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          onRun();
        }}
      >
        <label className="grid gap-1 text-sm text-ink-2">
          Patients
          <input
            ref={field}
            type="number"
            min={1}
            max={MOST_PATIENTS}
            required
            disabled={!ready}
            value={draft ?? scenario.patients}
            onBlur={() => setDraft(null)}
            onChange={({ target }) => {
              const patients = patientsFrom(target.value);
              setDraft(target.value);
              if (patients !== null) change({ patients });
            }}
            className="min-h-11 w-28 rounded-xl border border-line-strong bg-surface px-3 text-base text-ink"
          />
        </label>
        <label className="grid gap-1 text-sm text-ink-2">
          Served
          <select
            disabled={!ready}
            value={scenario.order}
            onChange={({ target }) => {
              const order = ORDERS.find((known) => known === target.value);
              if (order !== undefined) change({ order });
            }}
            className="min-h-11 rounded-xl border border-line-strong bg-surface px-3 text-base text-ink"
          >
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {ORDER_WORDS[order]}
              </option>
            ))}
          </select>
        </label>
        <label className="grid gap-1 text-sm text-ink-2">
          Agents of each
          <select
            disabled={!ready}
            value={scenario.each}
            onChange={({ target }) => {
              const each = MODES.find((known) => known === target.value);
              if (each !== undefined) change({ each });
            }}
            className="min-h-11 rounded-xl border border-line-strong bg-surface px-3 text-base text-ink"
          >
            {MODES.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit" look="primary" disabled={!ready}>
          <UsersRound size={18} aria-hidden="true" />
          Run patients
        </Button>
        <Button disabled={!hydrated || !view.running} onClick={onStop}>
          <Square size={16} aria-hidden="true" />
          Stop patients
        </Button>
        <p className="basis-full text-ink-2 lg:text-lg">
          Each has an ordinary turn of their own, with varied questions, with the latency profile above. First one alone is measured. At most 200 are in flight: the others wait,
          and their waiting counts. Their chats are removed afterwards.
        </p>
      </form>
      <ProblemText problem={view.problem} />
      <div className="flex flex-wrap items-end gap-x-12 gap-y-4">
        <p className="text-lg text-ink-2 lg:text-xl">
          <span data-metric="patients-done" data-value={figures.done} className="font-mono text-6xl font-bold leading-none tracking-[-0.04em] text-ink lg:text-[5.5rem]">
            {figures.done}
          </span>{" "}
          {view.patients === 0 ? "done" : `of ${view.patients} done${view.running ? " so far" : view.stopped ? ", then stopped" : ""}`}
        </p>
        <p className="text-lg text-ink-2 lg:text-xl">
          <span
            data-metric="all-patients-ms"
            data-value={view.allPatientsMs ?? undefined}
            className="font-mono text-6xl font-bold leading-none tracking-[-0.04em] text-brand lg:text-[5.5rem]"
          >
            {view.patients === 0 ? "–" : formatHundredths(view.elapsedMs)}
            {view.patients > 0 && <span className="pl-2 text-3xl tracking-normal">s</span>}
          </span>{" "}
          for all, {ORDER_WORDS[view.order]}
        </p>
      </div>
      {view.patients > 0 && <CrowdChart view={view} />}
      <CrowdFiguresList view={view} figures={figures} />
      {view.served.length > 0 && (tableVisible || !view.running) && <CrowdTable served={view.served} visible={tableVisible} />}
    </section>
  );
}
