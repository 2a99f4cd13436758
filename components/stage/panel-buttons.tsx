import { Bug, FileStack, Presentation, SlidersHorizontal, Table2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";

export type PanelName = "faults" | "latencies" | "files";

interface PanelButtonsProps {
  open: PanelName | null;
  onToggle: (name: PanelName) => void;
  tableVisible: boolean;
  onTable: () => void;
  onPresenter: () => void;
}

const PANELS = [
  { name: "faults", label: "Faults", Icon: Bug },
  { name: "latencies", label: "Waits", Icon: SlidersHorizontal },
  { name: "files", label: "Recordings", Icon: FileStack },
] as const;

/** What can be opened beside the run. */
export function PanelButtons({ open, onToggle, tableVisible, onTable, onPresenter }: PanelButtonsProps) {
  const hydrated = useHydrated();
  return (
    <>
      {PANELS.map(({ name, label, Icon }) => (
        <Button key={name} look="quiet" className="px-3" aria-expanded={open === name} disabled={!hydrated} onClick={() => onToggle(name)}>
          <Icon size={17} aria-hidden="true" />
          {label}
        </Button>
      ))}
      <Button look="quiet" className="px-3" aria-pressed={tableVisible} disabled={!hydrated} onClick={onTable}>
        <Table2 size={17} aria-hidden="true" />
        {tableVisible ? "Hide the tables" : "Show as tables"}
      </Button>
      <Button look="quiet" className="px-3" disabled={!hydrated} onClick={onPresenter}>
        <Presentation size={17} aria-hidden="true" />
        Presenter window
      </Button>
    </>
  );
}
