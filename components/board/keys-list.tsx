import { Button } from "@/components/ui/button";
import { Modal } from "@/components/ui/modal";
import { BOARD_KEYS, keyName } from "./board-key";

interface KeysListProps {
  open: boolean;
  /** whether single keys are listened to: who speaks to their computer turns them off */
  listening: boolean;
  onListening: (listening: boolean) => void;
  onClose: () => void;
}

export function KeysList({ open, listening, onListening, onClose }: KeysListProps) {
  return (
    <Modal open={open} onOpenChange={(next) => !next && onClose()} title="Keys" description="They work anywhere on the board but in a text field.">
      <dl className="my-4 grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1.5">
        {BOARD_KEYS.map(({ keys, does }) => (
          <div key={does} className="contents">
            <dt className="whitespace-nowrap">
              {keys.map((key) => (
                <kbd key={key} className="mr-1.5 rounded-md border border-line-strong bg-raised px-2 py-0.5 font-sans text-sm">
                  {keyName(key)}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="mb-4 flex min-h-11 items-center gap-3">
        <input type="checkbox" checked={listening} onChange={({ target }) => onListening(target.checked)} />
        Listen to single keys
      </label>
      <Button onClick={onClose}>Done</Button>
    </Modal>
  );
}
