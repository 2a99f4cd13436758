import type { Assessment } from "@/lib/clinical/types";

interface WatchForProps {
  assessment: Pick<Assessment, "watchFor" | "safetyNet" | "urgency">;
}

/** What worsening looks like and by when to be seen. */
export function WatchFor({ assessment: { watchFor, safetyNet, urgency } }: WatchForProps) {
  return (
    <section className="grid gap-2">
      {watchFor.length > 0 && (
        <>
          <h3 className="font-semibold">{urgency === "emergency" ? "Tell the call handler at once if" : "Go to emergency care at once if"}</h3>
          <ul className="grid list-disc gap-1 pl-5">
            {watchFor.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </>
      )}
      {safetyNet !== "" && <p>{safetyNet}</p>}
    </section>
  );
}
