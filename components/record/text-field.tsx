import { useId } from "react";
import type { ComponentProps } from "react";

interface TextFieldProps extends ComponentProps<"input"> {
  label: string;
  hint?: string;
}

/** A labelled line of text. */
export function TextField({ label, hint, ...input }: TextFieldProps) {
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <input
        id={id}
        autoComplete="off"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        className="min-h-11 w-full min-w-0 rounded-xl border border-line-strong bg-paper px-3 disabled:text-ink-3"
        {...input}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-sm text-ink-2">
          {hint}
        </p>
      )}
    </div>
  );
}
