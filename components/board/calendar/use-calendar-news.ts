import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { DomainEvent } from "@/lib/events/events";

/** Reads the calendar anew when an appointment has been made, moved or cancelled anywhere. */
export function useCalendarNews(): void {
  const router = useRouter();
  useEffect(() => {
    const source = new EventSource("/api/events");
    source.addEventListener("change", ({ data }: MessageEvent<string>) => {
      // Written by this program's own server (lib/events/sse.ts).
      if ((JSON.parse(data) as Pick<DomainEvent, "type">).type.startsWith("appointment-")) router.refresh();
    });
    return () => source.close();
  }, [router]);
}
