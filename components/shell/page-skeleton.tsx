import { Skeleton } from "@/components/ui/skeleton";

/** The shape of a page that is on its way. */
export function PageSkeleton() {
  return (
    <div role="status" className="flex min-h-0 flex-1 flex-col">
      <span className="sr-only">Loading</span>
      <div className="flex min-h-12 items-center border-b border-line px-7">
        <Skeleton className="h-5 w-40" />
      </div>
      <div className="mx-auto grid w-full max-w-180 content-start gap-4 px-4 py-8 lg:px-6">
        <Skeleton className="h-8 w-56" />
        <Skeleton className="h-28 w-full" />
        <Skeleton className="h-28 w-full" />
      </div>
    </div>
  );
}
