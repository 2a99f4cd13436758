import { createHash } from "node:crypto";

const NAMESPACE = "gather.demo";

/** A UUID (version 5 in form) that the same words always give, so that links to demo data outlive a reset. */
export function stableId(...words: readonly string[]): string {
  const hash = createHash("sha1").update([NAMESPACE, ...words].join("\0")).digest();
  const bytes = hash.subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** SHA-256 of anything that JSON can write, in hex. */
export function digestOf(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
