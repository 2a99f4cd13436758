import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";

const digestOf = (text: string): Buffer => createHash("sha256").update(text).digest();

/**
 * Whether a request may read the metrics. They tell how busy a clinic is, not who is ill; still that is not for
 * everybody: with METRICS_TOKEN set one must show it, and without it the address is to be closed at the proxy.
 * @param authorization the header of that name
 */
export function mayReadMetrics(authorization: string | null): boolean {
  const token = env().METRICS_TOKEN;
  // Digests have one length, so that comparing them tells nothing of the token's.
  return token === undefined || timingSafeEqual(digestOf(authorization ?? ""), digestOf(`Bearer ${token}`));
}
