import "server-only";
import { headers } from "next/headers";
import { ADDRESS_HEADER } from "./watch-addresses";

/** Whom limits by address count for the request at hand; null when it can't be told. */
export async function askerAddress(): Promise<string | null> {
  return (await headers()).get(ADDRESS_HEADER);
}
