import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { DomainEvent } from "@/lib/events/events";

const CONCERNS: readonly string[] = ["appointment-booked", "appointment-moved", "appointment-cancelled", "absence-changed"];

/** Reads the calendar anew when an appointment has been made, moved or cancelled anywhere, or a clinician is away. */
export function useCalendarNews(): void {
  const router = useRouter();
  useEffect(() => {
    const source = new EventSource("/api/events");
    source.addEventListener("change", ({ data }: MessageEvent<string>) => {
      // Written by this program's own server (lib/events/sse.ts).
      if (CONCERNS.includes((JSON.parse(data) as Pick<DomainEvent, "type">).type)) router.refresh();
    });
    return () => source.close();
  }, [router]);
}
