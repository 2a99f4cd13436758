import "server-only";
import { offerFreedSlots } from "@/lib/data/appointments/offer-freed-slots";
import { escalateEmergencies } from "@/lib/data/events/escalate-emergencies";
import { notifyCareTeam } from "@/lib/data/events/notify-care-team";
import { notifyPatients } from "@/lib/data/events/notify-patients";
import { remindOfAppointments } from "@/lib/data/events/remind-of-appointments";
import { env } from "@/lib/env";
import type { Handlers } from "./bus";

/** What is done about events. */
export function appHandlers(): Handlers {
  return {
    "care-team": notifyCareTeam,
    patient: notifyPatients,
    reminders: async (events) => {
      await remindOfAppointments(events);
      await offerFreedSlots(events);
    },
    escalation: (events) => escalateEmergencies(events, env().ESCALATE_AFTER_SECONDS),
  };
}
