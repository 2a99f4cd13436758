import { describe, expect, it } from "vitest";
import { Quota } from "./quota";

function quotaOf(limits: { atOnce: number; perMinute: number }) {
  const clock = { ms: 0 };
  return { clock, quota: new Quota(limits, () => clock.ms) };
}

describe("what one patient may have", () => {
  it("is so many at once, and more when one has ended", () => {
    const { quota } = quotaOf({ atOnce: 2, perMinute: 0 });
    const first = quota.take("maria", "1");
    expect(quota.take("maria", "2").ok).toBe(true);
    expect(quota.take("maria", "3")).toMatchObject({ ok: false, why: "at-once" });
    expect(quota.take("ben", "4").ok).toBe(true);
    if (first.ok) first.release();
    expect(quota.take("maria", "3").ok).toBe(true);
  });

  it("is so many a minute, and says when the next may come", () => {
    const { clock, quota } = quotaOf({ atOnce: 0, perMinute: 2 });
    quota.take("maria", "1");
    clock.ms = 20_000;
    quota.take("maria", "2");
    expect(quota.take("maria", "3")).toEqual({ ok: false, why: "per-minute", retryAfterMs: 40_000 });
    clock.ms = 60_000;
    expect(quota.take("maria", "3").ok).toBe(true);
    expect(quota.take("maria", "4")).toMatchObject({ ok: false, retryAfterMs: 20_000 });
  });

  it("counts the same message, sent twenty times at once, once", () => {
    const { quota } = quotaOf({ atOnce: 1, perMinute: 1 });
    const taken = Array.from({ length: 20 }, () => quota.take("maria", "the same"));
    expect(taken.every(({ ok }) => ok)).toBe(true);
    for (const one of taken.slice(1)) if (one.ok) one.release();
    expect(quota.take("maria", "another")).toMatchObject({ ok: false, why: "at-once" });
  });

  it("is given back once, however often it is released, and leaves nothing behind", () => {
    const { quota } = quotaOf({ atOnce: 2, perMinute: 0 });
    const [first, second] = [quota.take("maria", "1"), quota.take("maria", "2")];
    if (first.ok) {
      first.release();
      first.release();
    }
    expect(quota.size).toBe(1);
    if (second.ok) second.release();
    expect(quota.size).toBe(0);
  });
});
