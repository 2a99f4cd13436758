import { AppointmentsView } from "@/components/appointments/appointments-view";
import { getViewer } from "@/lib/auth/viewer";
import { listAppointments } from "@/lib/data/appointments/list-appointments";
import { listWaiting } from "@/lib/data/appointments/wait-for-specialty";

export const metadata = { title: "Appointments" };

export default async function AppointmentsPage() {
  const viewer = await getViewer();
  const [appointments, waiting] = viewer === null ? [[], []] : await Promise.all([listAppointments(viewer), listWaiting(viewer)]);
  return <AppointmentsView appointments={appointments} waiting={waiting} />;
}
