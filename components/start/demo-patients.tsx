import { ChevronRight } from "lucide-react";
import type { GatherActions } from "@/components/chat/actions-interface";
import { formatAge } from "@/components/shell/viewer-card";
import { ProblemText } from "@/components/ui/problem-text";
import { useAction } from "@/components/ui/use-action";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { DemoPatient } from "@/lib/data/patients/list-demo-patients";
import { useEnterChat } from "./use-enter-chat";

interface DemoPatientsProps {
  patients: readonly DemoPatient[];
  choose: GatherActions["continueAsDemoPatient"];
  busy: boolean;
  onBusy: (busy: boolean) => void;
}

/** Made-up patients with a record, by what makes each worth trying. */
export function DemoPatients({ patients, choose, busy, onBusy }: DemoPatientsProps) {
  const hydrated = useHydrated();
  const enterChat = useEnterChat();
  const { run, problem } = useAction(choose);

  async function enter(patientId: string) {
    onBusy(true);
    const result = await run({ patientId });
    if (result.ok) enterChat();
    else onBusy(false);
  }

  return (
    <section className="grid content-start gap-3">
      <div>
        <h2 className="text-xl font-semibold">Continue as a demo patient</h2>
        <p className="text-ink-2">They are made up, and their records are full: the checks have something to find.</p>
      </div>
      <ProblemText problem={problem} />
      <ul className="divide-y divide-line overflow-hidden rounded-2xl border border-line bg-surface">
        {patients.map(({ id, name, age, interest }) => (
          <li key={id}>
            <button
              type="button"
              disabled={!hydrated || busy}
              onClick={() => void enter(id)}
              className="flex w-full items-center gap-3 px-4 py-3 text-left transition-colors duration-150 hover:bg-brand-tint focus-visible:-outline-offset-2 disabled:cursor-not-allowed disabled:hover:bg-transparent"
            >
              <span className="min-w-0 flex-1">
                <span className="block font-semibold">
                  {name}
                  {age !== null && <span className="font-normal text-ink-2">, {formatAge(age)}</span>}
                </span>
                <span className="block text-[0.9375rem] text-ink-2">{interest}</span>
              </span>
              <ChevronRight size={18} aria-hidden="true" className="shrink-0 text-ink-3" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
