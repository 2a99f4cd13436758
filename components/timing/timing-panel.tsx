"use client";

import { Download, Maximize2, Minimize2, Table2 } from "lucide-react";
import { useState } from "react";
import { usePreferences } from "@/components/shell/preferences-context";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { ModeToggle } from "./mode-toggle";
import { ProfileSelect } from "./profile-select";
import { SimulatedBadge } from "./simulated-badge";
import type { TurnTiming } from "./turn-timing";
import { TurnPicker } from "./turn-picker";
import { TurnReport } from "./turn-report";

interface TimingPanelProps {
  turns: readonly TurnTiming[];
  /** whether something is under way */
  busy: boolean;
  onAskAgain: (turn: TurnTiming["turn"]) => void;
  /** null where the panel cannot be made wider */
  wide: { on: boolean; toggle: () => void } | null;
}

/** How the checks were run and how long they took: the setting for the next message, the figures of this one. */
export function TimingPanel({ turns, busy, onAskAgain, wide }: TimingPanelProps) {
  const hydrated = useHydrated();
  const { profile } = usePreferences();
  const [pickedId, setPickedId] = useState<{ turnId: string; newestId: string } | null>(null);
  const [tableVisible, setTableVisible] = useState(false);
  const newest = turns.at(-1);
  // A choice holds until a new turn begins, which is then what everybody wants to see.
  const picked = pickedId !== null && pickedId.newestId === newest?.turn.turnId ? turns.find(({ turn }) => turn.turnId === pickedId.turnId) : undefined;
  const selected = picked ?? newest;
  return (
    <section aria-label="Timing" data-turn={selected?.begun === true ? selected.turn.turnId : undefined} className="@container grid content-start gap-3.5 p-5 pt-3">
      <div className="flex min-h-11 items-center gap-2.5 max-xl:pr-10">
        <h2 className="font-semibold @min-[34rem]:text-2xl">Timing</h2>
        <SimulatedBadge profile={selected?.turn.profile ?? profile} />
        <span className="ml-auto flex">
          {wide !== null && (
            <IconButton
              label={wide.on ? "Make the timing smaller" : "Make the timing larger"}
              icon={wide.on ? <Minimize2 size={18} aria-hidden="true" /> : <Maximize2 size={18} aria-hidden="true" />}
              disabled={!hydrated}
              onClick={wide.toggle}
            />
          )}
          {selected !== undefined && selected.turn.status !== "running" && (
            <a
              href={`/api/turns/${selected.turn.turnId}`}
              download={`receipt-${selected.turn.turnId}.json`}
              aria-label="Download the receipt"
              title="Download the receipt"
              className="grid size-11 place-items-center rounded-xl text-ink-2 hover:bg-raised hover:text-ink"
            >
              <Download size={18} aria-hidden="true" />
            </a>
          )}
        </span>
      </div>
      <ModeToggle />
      <ProfileSelect />
      {selected === undefined || newest === undefined ? (
        <p className="text-ink-2">Send a message, and each check is timed here.</p>
      ) : (
        <>
          {turns.length > 1 && (
            <TurnPicker turns={turns} selectedId={selected.turn.turnId} onSelect={(turnId) => setPickedId({ turnId, newestId: newest.turn.turnId })} />
          )}
          <TurnReport
            // By place: a turn that is asked for has no id until its first event.
            key={turns.indexOf(selected)}
            selected={selected}
            turns={turns}
            tableVisible={tableVisible}
            askAgainDisabled={busy || selected.turn.status === "running" || selected.turn.messageId !== newest.turn.messageId}
            onAskAgain={() => onAskAgain(selected.turn)}
          />
          <Button look="quiet" aria-pressed={tableVisible} disabled={!hydrated} className="justify-self-start" onClick={() => setTableVisible(!tableVisible)}>
            <Table2 size={17} aria-hidden="true" />
            {tableVisible ? "Hide the table" : "Show as a table"}
          </Button>
        </>
      )}
    </section>
  );
}
