import { StartPage } from "@/components/start/start-page";
import { getViewer } from "@/lib/auth/viewer";
import { getGuestProfile } from "@/lib/data/patients/get-guest-profile";
import { listDemoPatients } from "@/lib/data/patients/list-demo-patients";
import { readPreferences } from "@/lib/preferences/preferences";
import { gatherActions } from "./(app)/gather-actions";

/** The way in: as a guest, or as one of the demo patients. */
export default async function Home() {
  const [viewer, { region }] = await Promise.all([getViewer(), readPreferences()]);
  const [patients, profile] = await Promise.all([listDemoPatients(), viewer && getGuestProfile(viewer)]);
  return <StartPage actions={gatherActions} patients={patients} profile={profile} region={region} />;
}
