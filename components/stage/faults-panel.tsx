import { agentWords } from "@/components/chat/agent-words";
import { useHydrated } from "@/components/ui/use-hydrated";
import { FAULT_KINDS, MODEL_FAULT_KINDS, SHOWN_AGENTS } from "@/lib/turns/types";
import type { ModelNow } from "@/lib/stage/model-now";
import type { FaultKind, ModelFaultKind } from "@/lib/turns/types";
import { FaultSwitch } from "./fault-switch";
import { FAULT_WORDS, MODEL_FAULT_WORDS } from "./fault-words";
import { ModelLine } from "./model-line";
import { withFault } from "./scenario";
import type { Scenario } from "./scenario";
import { StagePanel } from "./stage-panel";

interface FaultsPanelProps {
  scenario: Pick<Scenario, "faults" | "modelFault">;
  model: ModelNow | null;
  disabled: boolean;
  onChange: (change: Pick<Partial<Scenario>, "faults" | "modelFault">) => void;
}

/** One switch an agent and one for the model: what is made to go wrong with it in the next run. */
export function FaultsPanel({ scenario: { faults, modelFault }, model, disabled, onChange }: FaultsPanelProps) {
  const hydrated = useHydrated();
  const off = !hydrated || disabled;
  return (
    <StagePanel label="Injected faults" className="border-urgent">
      <p className="lg:text-lg">
        <strong className="text-urgent">Injected on purpose</strong>, in both lanes of the next run. The safety screen has no switch: it cannot be turned off.
      </p>
      <div className="grid gap-x-10 gap-y-3 md:grid-cols-2 xl:grid-cols-3">
        {SHOWN_AGENTS.map((agent) => (
          <FaultSwitch<FaultKind>
            key={agent}
            name={agentWords(agent).name}
            kinds={FAULT_KINDS}
            words={FAULT_WORDS}
            kind={faults.find((fault) => fault.agent === agent)?.kind ?? null}
            disabled={off}
            onChange={(kind) => onChange({ faults: withFault(faults, agent, kind) })}
          />
        ))}
        <FaultSwitch<ModelFaultKind>
          name="Model"
          kinds={MODEL_FAULT_KINDS}
          words={MODEL_FAULT_WORDS}
          kind={modelFault}
          disabled={off}
          onChange={(kind) => onChange({ modelFault: kind })}
        />
      </div>
      <p className="text-sm text-ink-2 lg:text-base">
        {FAULT_KINDS.map((kind) => `${FAULT_WORDS[kind].label}: ${FAULT_WORDS[kind].means}.`).join(" ")}
      </p>
      <p className="text-sm text-ink-2 lg:text-base">
        The model answers for the medical check and writes the explanation. {MODEL_FAULT_KINDS.map((kind) => `${MODEL_FAULT_WORDS[kind].label}: ${MODEL_FAULT_WORDS[kind].means}.`).join(" ")}
      </p>
      <ModelLine model={model} />
    </StagePanel>
  );
}
