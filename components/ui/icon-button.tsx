import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";

interface IconButtonProps extends Omit<ComponentProps<"button">, "children"> {
  label: string;
  /** more than the name, for the tooltip */
  hint?: string;
  icon: ReactNode;
}

/** A 44 px target with an icon and a name for everybody: the tooltip says the same words, or more. */
export function IconButton({ label, hint, icon, className, type = "button", ...props }: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={hint ?? label}
      className={clsx(
        "inline-flex size-11 shrink-0 items-center justify-center rounded-xl text-ink-2 transition-colors duration-150 hover:bg-raised hover:text-ink disabled:cursor-not-allowed disabled:text-ink-3 disabled:hover:bg-transparent",
        className,
      )}
      {...props}
    >
      {icon}
    </button>
  );
}
