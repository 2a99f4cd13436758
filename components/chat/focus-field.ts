import type { RefObject } from "react";

/**
 * Puts the cursor where the next message is written, once what was just asked for has been drawn: focusing makes the
 * browser lay the page out at once. Not on a phone, where the keyboard would cover the answer.
 */
export function focusField(field: RefObject<HTMLTextAreaElement | null>): void {
  if (!window.matchMedia("(pointer: fine)").matches || document.activeElement === field.current) return;
  requestAnimationFrame(() => setTimeout(() => field.current?.focus({ preventScroll: true }), 0));
}
