import type { LatencyProfile } from "@/lib/turns/types";

const WORDS: Readonly<Record<LatencyProfile, string>> = {
  instant: "no simulated waits",
  realistic: "simulated waits",
  textbook: "simulated waits, 3 s each",
};

/** Always in sight beside the figures: whether waiting was made up. */
export function SimulatedBadge({ profile }: { profile: LatencyProfile }) {
  return <span className="rounded-md border border-line bg-surface px-2 py-0.5 text-[0.8125rem] text-ink-2 @min-[34rem]:text-base">{WORDS[profile]}</span>;
}
