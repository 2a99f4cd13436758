import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { STAGE_KEYS } from "./stage-key";

interface KeysDialogProps {
  open: boolean;
  /** whether keys other than Esc are listened to */
  letters: boolean;
  onLetters: (letters: boolean) => void;
  onClose: () => void;
}

/** The list of the stage's keys. A native dialog: it keeps the stage's own theme, holds the focus, and Esc closes it. */
export function KeysDialog({ open, letters, onLetters, onClose }: KeysDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} aria-labelledby="stage-keys" onClose={onClose} className="m-auto w-full max-w-4xl rounded-2xl border border-line bg-surface p-6 text-ink shadow-pop backdrop:bg-scrim">
      <h2 id="stage-keys" className="text-xl font-semibold lg:text-2xl">
        Keys
      </h2>
      <dl className="my-4 grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-5 gap-y-2 text-lg md:grid-cols-[auto_minmax(0,1fr)_auto_minmax(0,1fr)]">
        {STAGE_KEYS.map(({ keys, does }) => (
          <div key={does} className="contents">
            <dt className="whitespace-nowrap">
              {keys.map((key) => (
                <Key key={key} name={key} />
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="mb-4 text-ink-2">Sliders and switches take the arrow keys; Tab reaches everything else.</p>
      <label className="mb-4 flex min-h-11 items-center gap-3 text-lg">
        <input type="checkbox" className="size-5" checked={letters} onChange={({ target }) => onLetters(target.checked)} />
        Listen to these keys. Without it, only Esc stops what is running
      </label>
      <Button onClick={onClose}>Close</Button>
    </dialog>
  );
}

/** One key, as it looks on a keyboard. */
export function Key({ name }: { name: string }) {
  return <kbd className="mr-1.5 rounded-md border border-line-strong bg-raised px-2 py-0.5 font-sans text-sm text-ink">{name}</kbd>;
}
