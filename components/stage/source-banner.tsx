import { FileText, History } from "lucide-react";
import type { Source } from "./run/run-state";

/** Says, as long as it is true, that what is on show is not being measured now. */
export function SourceBanner({ source }: { source: Source }) {
  if (source.kind === "live") return null;
  const Icon = source.kind === "replay" ? History : FileText;
  return (
    <p role="status" data-source={source.kind} className="flex flex-wrap items-center gap-3 rounded-xl border-2 border-dashed border-routine bg-routine-tint px-5 py-3 text-lg font-semibold text-routine lg:text-2xl">
      <Icon size={24} aria-hidden="true" />
      {source.kind === "replay" ? `Replay of a race recorded on ${moment(source.recordedAt)}. Nothing is being measured now.` : `Loaded from the file ${source.name}: measured on ${moment(source.measuredAt)}, not now.`}
    </p>
  );
}

function moment(iso: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso));
}
