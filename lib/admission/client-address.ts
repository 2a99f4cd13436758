import { BlockList, isIPv6 } from "node:net";

/** Addresses of a machine itself and of networks behind one door. */
const PRIVATE = new BlockList();
for (const [network, prefix] of [["127.0.0.0", 8], ["10.0.0.0", 8], ["172.16.0.0", 12], ["192.168.0.0", 16], ["169.254.0.0", 16]] as const) {
  PRIVATE.addSubnet(network, prefix, "ipv4");
}
for (const [network, prefix] of [["::1", 128], ["fc00::", 7], ["fe80::", 10]] as const) PRIVATE.addSubnet(network, prefix, "ipv6");

interface Origin {
  /** the other end of the connection */
  peer: string | undefined;
  /** X-Forwarded-For as it came */
  forwardedFor: string | undefined;
  /** how many proxies of the operator's stand in front, each adding whom it was asked by; 0: none is believed */
  trustedProxies: number;
}

/**
 * Whom limits by address count, or null when that cannot be told. Without a trusted proxy only the connection counts,
 * whatever the request says of itself; a private address is then the operator's own proxy, or somebody at the machine,
 * and says nothing about patients. With n trusted proxies it is the n-th entry of X-Forwarded-For from the right:
 * what stands before was written by whoever asks. An IPv6 customer has a whole /64, so that is what counts.
 */
export function clientAddress({ peer, forwardedFor, trustedProxies }: Origin): string | null {
  if (trustedProxies === 0) {
    const address = plain(peer);
    return address === null || PRIVATE.check(address, isIPv6(address) ? "ipv6" : "ipv4") ? null : network(address);
  }
  const entries = (forwardedFor ?? "").split(",").map((entry) => entry.trim());
  const address = plain(entries.at(-trustedProxies));
  return address === null ? null : network(address);
}

/** An address as it is written, without a port, and IPv4 as IPv4; null for anything else. */
function plain(text: string | undefined): string | null {
  const bare = (text ?? "").replace(/^\[(.*)\](:\d+)?$/, "$1").replace(/^::ffff:(?=\d+\.)/i, "");
  const address = /^\d+\.\d+\.\d+\.\d+:\d+$/.test(bare) ? bare.slice(0, bare.lastIndexOf(":")) : bare;
  return URL.canParse(`http://${isIPv6(address) ? `[${address}]` : address}`) && /^[\d.]+$|:/.test(address) ? address : null;
}

function network(address: string): string {
  if (!isIPv6(address)) return address;
  // A URL writes an IPv6 address in its one shortest form, from which the first four groups can be taken.
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = "", tail = ""] = groups.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === "" ? [] : tail.split(":");
  const zeros = groups.includes("::") ? Array<string>(8 - before.length - after.length).fill("0") : [];
  return `${[...before, ...zeros, ...after].slice(0, 4).join(":")}::/64`;
}
