import { AppointmentsView } from "@/components/appointments/appointments-view";
import { getViewer } from "@/lib/auth/viewer";
import { listAppointments } from "@/lib/data/appointments/list-appointments";

export const metadata = { title: "Appointments" };

export default async function AppointmentsPage() {
  const viewer = await getViewer();
  return <AppointmentsView appointments={viewer === null ? [] : await listAppointments(viewer)} />;
}
