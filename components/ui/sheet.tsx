import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import type { ReactNode } from "react";
import clsx from "clsx";
import { IconButton } from "./icon-button";

const SIDES = {
  left: "inset-y-0 left-0 w-[min(20rem,88vw)] animate-sheet-left border-r",
  right: "inset-y-0 right-0 w-[min(30rem,100vw)] animate-sheet-right border-l",
} as const;

interface SheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  side: keyof typeof SIDES;
  title: string;
  children: ReactNode;
}

/** A panel that slides over the page, for what has no room beside it. Focus stays inside; Esc closes it. */
export function Sheet({ open, onOpenChange, side, title, children }: SheetProps) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-enter bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className={clsx("fixed z-50 flex max-w-full flex-col overflow-y-auto border-line bg-sunken shadow-pop", SIDES[side])}
        >
          <Dialog.Title className="sr-only">{title}</Dialog.Title>
          <Dialog.Close asChild>
            <IconButton label="Close" icon={<X size={20} aria-hidden="true" />} className="absolute right-2 top-2 z-10" />
          </Dialog.Close>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
