import { RecordView } from "@/components/record/record-view";
import { getViewer } from "@/lib/auth/viewer";
import { getGuestProfile } from "@/lib/data/patients/get-guest-profile";
import { getRecord } from "@/lib/data/patients/get-record";

export const metadata = { title: "Record" };

/** The record that the checks read. A guest's own can be changed here, a demo patient's cannot. */
export default async function RecordPage() {
  const viewer = await getViewer();
  if (viewer === null) return <RecordView record={null} profile={null} />;
  const record = await getRecord(viewer);
  return <RecordView record={record} profile={record?.kind === "demo" ? null : await getGuestProfile(viewer)} />;
}
