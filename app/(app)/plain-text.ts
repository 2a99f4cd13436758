/**
 * What people typed, as it may be kept: control characters other than line breaks and tabs are dropped (PostgreSQL
 * holds no NUL), halves of characters are replaced, and the ends are trimmed.
 */
export function plainText(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters to drop
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "").toWellFormed().trim();
}
