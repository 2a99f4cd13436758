import clsx from "clsx";
import type { ComponentProps } from "react";

const LOOKS = {
  primary: "bg-brand text-on-brand hover:bg-brand-strong disabled:bg-raised disabled:text-ink-3",
  secondary: "border border-line bg-surface text-ink hover:border-line-strong disabled:text-ink-3 disabled:hover:border-line",
  quiet: "text-ink-2 hover:bg-raised hover:text-ink disabled:text-ink-3 disabled:hover:bg-transparent",
  danger: "bg-emergency text-on-emergency hover:opacity-90 disabled:bg-raised disabled:text-ink-3",
} as const;

export interface ButtonProps extends ComponentProps<"button"> {
  look?: keyof typeof LOOKS;
}

/** The classes of a button, for links that look like one. */
export function buttonClass(look: keyof typeof LOOKS = "secondary", className?: string): string {
  return clsx(
    "inline-flex min-h-11 items-center justify-center gap-2 rounded-xl px-4 font-semibold transition-colors duration-150 disabled:cursor-not-allowed",
    LOOKS[look],
    className,
  );
}

export function Button({ look = "secondary", className, type = "button", ...props }: ButtonProps) {
  return <button type={type} className={buttonClass(look, className)} {...props} />;
}
