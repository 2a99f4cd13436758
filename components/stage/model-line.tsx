import type { ModelNow } from "@/lib/stage/model-now";

const CIRCUIT_WORDS: Readonly<Record<ModelNow["circuit"], string>> = {
  none: "runs in this process and cannot be out of reach",
  closed: "its circuit is closed, so it is asked as usual",
  open: "its circuit is open: it failed several times in a row and is left alone for a while, and the built-in engine answers",
  half_open: "its circuit is half open: one question is under way to find out whether it is back",
};

/** Which model answers, and whether it is being asked at all. */
export function ModelLine({ model }: { model: ModelNow | null }) {
  if (model === null) return null;
  const { id, circuit, lastFailure } = model;
  return (
    <p data-circuit={circuit} className={circuit === "open" || circuit === "half_open" ? "font-semibold text-urgent lg:text-lg" : "text-sm text-ink-2 lg:text-base"}>
      Model: {id === "embedded" ? "the built-in clinical engine" : id}; {CIRCUIT_WORDS[circuit]}.{lastFailure !== null && ` Last failure: ${lastFailure.replaceAll("_", " ")}.`}
    </p>
  );
}
