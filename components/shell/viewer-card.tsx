import type { Viewer } from "./app-context";

/** Initials, name, age and what matters most on record. */
export function ViewerCard({ viewer }: { viewer: Viewer }) {
  return (
    <>
      <span aria-hidden="true" className="grid size-9 shrink-0 place-items-center rounded-full bg-brand-tint text-sm font-semibold text-brand">
        {initials(viewer.name)}
      </span>
      <span className="min-w-0 leading-snug">
        <span className="block truncate font-semibold">{viewer.name}</span>
        <span className="block truncate text-sm text-ink-2">{summary(viewer)}</span>
      </span>
    </>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== "");
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined].map((word) => word?.charAt(0).toUpperCase() ?? "").join("");
}

function summary({ kind, age, mainCondition }: Viewer): string {
  const parts = [age === null ? null : formatAge(age), mainCondition].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(", ") : kind === "guest" ? "No details given" : "Nothing on record";
}

/** Years, and months below two years. */
export function formatAge(age: number): string {
  if (age >= 2) return String(Math.floor(age));
  const months = Math.floor(age * 12);
  return months === 1 ? "1 month" : `${months} months`;
}
