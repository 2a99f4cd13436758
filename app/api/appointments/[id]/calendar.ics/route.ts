import { getViewer } from "@/lib/auth/viewer";
import { appointmentCalendar } from "@/lib/data/appointments/appointment-calendar";
import { getAppointment } from "@/lib/data/appointments/get-appointment";
import { PROBLEMS } from "@/lib/turns/problem";

/** An appointment as a calendar file, to whom booked it. To anyone else it does not exist. */
export async function GET(_request: Request, { params }: RouteContext<"/api/appointments/[id]/calendar.ics">): Promise<Response> {
  const { id } = await params;
  const viewer = await getViewer();
  const appointment = viewer && (await getAppointment(viewer, id));
  if (appointment === null) return Response.json({ error: PROBLEMS.notFound }, { status: 404 });
  return new Response(appointmentCalendar(appointment), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="appointment.ics"`,
      "Cache-Control": "private, no-store",
    },
  });
}
