import type { FullRecord } from "@/lib/data/patients/get-record";
import type { GuestProfile } from "@/lib/data/patients/save-guest-profile";
import { PageHeader } from "@/components/shell/page-header";
import { formatAge } from "@/components/shell/viewer-card";
import { ProfileSection } from "./profile-section";
import { RecordList } from "./record-list";
import { RecordObservations } from "./record-observations";
import { RecordVisits } from "./record-visits";
import { formatIsoDay } from "./format-iso-day";

interface RecordViewProps {
  /** null when nothing is known yet */
  record: FullRecord | null;
  /** what the guest said before; null when nothing, and for a demo patient, whose record cannot be changed */
  profile: GuestProfile | null;
}

/** Everything on record, as the checks read it. */
export function RecordView({ record, profile }: RecordViewProps) {
  const ofGuest = record === null || record.kind === "guest";
  return (
    <>
      <PageHeader title="Record" />
      <main id="main" tabIndex={-1} className="min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto grid w-full max-w-180 gap-8 px-4 py-7 lg:px-6">
          <div>
            <h2 className="text-2xl font-semibold tracking-tight">{record?.name ?? "Guest"}</h2>
            <p className="text-ink-2">{record === null ? "Nothing is on record yet." : summary(record)}</p>
          </div>
          {ofGuest && <ProfileSection profile={profile} />}
          {!ofGuest && <Details record={record} />}
        </div>
      </main>
    </>
  );
}

function Details({ record: { conditions, allergies, medications, observations, visits } }: { record: FullRecord }) {
  return (
    <>
      <RecordList
        title="Conditions"
        empty="None on record."
        rows={conditions.map(({ id, name, since, resolved, note }) => ({
          id,
          name,
          detail: [since === null ? null : `since ${formatIsoDay(since)}`, resolved === null ? null : `until ${formatIsoDay(resolved)}`, note],
          past: resolved !== null,
        }))}
      />
      <RecordList
        title="Allergies"
        empty="None on record."
        rows={allergies.map(({ id, substance, reaction }) => ({ id, name: substance, detail: [reaction], past: false }))}
      />
      <RecordList
        title="Medicines"
        empty="None on record."
        rows={medications.map(({ id, name, dose, frequency, startedOn, stoppedOn }) => ({
          id,
          name: dose === null ? name : `${name} ${dose}`,
          detail: [frequency, startedOn === null ? null : `since ${formatIsoDay(startedOn)}`, stoppedOn === null ? null : `stopped ${formatIsoDay(stoppedOn)}`],
          past: stoppedOn !== null,
        }))}
      />
      <RecordObservations observations={observations} />
      <RecordVisits visits={visits} />
    </>
  );
}

function summary({ age, sex, pregnant, birthDate, dueDate }: FullRecord): string {
  return [
    age === null ? null : age < 2 ? `${formatAge(age)} old` : `${formatAge(age)} years old`,
    sex,
    birthDate === null ? null : `born ${formatIsoDay(birthDate)}`,
    pregnant !== true ? null : dueDate === null ? "pregnant" : `pregnant, due ${formatIsoDay(dueDate)}`,
  ]
    .filter((part) => part !== null)
    .join(", ");
}
