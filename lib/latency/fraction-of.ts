/** A number from 0 up to, but not including, 1 that looks random and is always the same for the same text. */
export function fractionOf(text: string): number {
  // FNV-1a, then the finisher of MurmurHash3: without it, texts that end alike give numbers that lie close.
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
