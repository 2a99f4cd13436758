import clsx from "clsx";

/** A line of something that is coming. Give its width and height by class. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden="true" className={clsx("animate-breathe rounded-md bg-raised", className)} />;
}
