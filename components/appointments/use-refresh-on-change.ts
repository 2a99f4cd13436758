import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useNotifications } from "@/components/notifications/notifications-context";

const ABOUT_APPOINTMENTS: ReadonlySet<string> = new Set(["appointment-booked", "appointment-moved", "appointment-cancelled", "slot-offered"]);

/** Reads the page anew when something about the viewer's appointments has changed elsewhere. */
export function useRefreshOnChange(): void {
  const listen = useNotifications()?.listen ?? null;
  const router = useRouter();
  useEffect(() => {
    if (listen === null) return;
    return listen((message) => {
      if (message.kind === "reset" || ABOUT_APPOINTMENTS.has(message.event.type)) router.refresh();
    });
  }, [listen, router]);
}
