import type { RefObject } from "react";

/** Puts the cursor where the next message is written; not on a phone, where the keyboard would cover the answer. */
export function focusField(field: RefObject<HTMLTextAreaElement | null>): void {
  if (window.matchMedia("(pointer: fine)").matches) field.current?.focus({ preventScroll: true });
}
