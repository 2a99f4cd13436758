import { describe, expect, it } from "vitest";
import { clientAddress } from "./client-address";

const of = (peer: string | undefined, forwardedFor?: string, trustedProxies = 0) => clientAddress({ peer, forwardedFor, trustedProxies });

describe("whom limits by address count", () => {
  it("is the connection's other end, whatever the request says of itself", () => {
    expect(of("203.0.113.7")).toBe("203.0.113.7");
    expect(of("203.0.113.7", "198.51.100.1")).toBe("203.0.113.7");
    expect(of("::ffff:203.0.113.7", "198.51.100.1")).toBe("203.0.113.7");
  });

  it("is nobody when only a proxy or the machine itself can be seen", () => {
    for (const peer of ["127.0.0.1", "::1", "10.1.2.3", "172.20.0.5", "192.168.1.1", "fd00::1", undefined, "garbage"]) expect(of(peer)).toBeNull();
  });

  it("is what the trusted proxies saw, not what stands before it", () => {
    expect(of("10.0.0.2", "198.51.100.1", 1)).toBe("198.51.100.1");
    expect(of("10.0.0.2", "1.1.1.1, 198.51.100.1", 1)).toBe("198.51.100.1");
    expect(of("10.0.0.2", "1.1.1.1, 198.51.100.1, 10.0.0.3", 2)).toBe("198.51.100.1");
    expect(of("10.0.0.2", "198.51.100.1:4711", 1)).toBe("198.51.100.1");
    expect(of("10.0.0.2", undefined, 1)).toBeNull();
    expect(of("10.0.0.2", "unknown", 1)).toBeNull();
  });

  it("is the network of an IPv6 customer, however the address is written", () => {
    expect(of("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64");
    expect(of("2001:db8:1:2::99")).toBe("2001:db8:1:2::/64");
    expect(of("2001:0db8:0001:0002:0:0:0:1")).toBe("2001:db8:1:2::/64");
    expect(of("2001:db8::1")).toBe("2001:db8:0:0::/64");
    expect(of("10.0.0.2", "[2001:db8:1:2::7]:443", 1)).toBe("2001:db8:1:2::/64");
  });
});
