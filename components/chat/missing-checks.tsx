import { CircleAlert } from "lucide-react";

/** Says plainly which checks are missing, so that nobody takes silence for all clear. */
export function MissingChecks({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p className="flex gap-3 rounded-xl bg-urgent-tint px-4 py-3">
      <CircleAlert size={19} aria-hidden="true" className="mt-0.5 shrink-0 text-urgent" />
      <span>
        <strong>We could not check {new Intl.ListFormat("en-GB").format(names)}.</strong> What follows is said without that, and on the safe side.
      </span>
    </p>
  );
}
