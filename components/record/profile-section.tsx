"use client";

import { useState } from "react";
import { useApp } from "@/components/shell/app-context";
import type { GuestProfile } from "@/lib/data/patients/save-guest-profile";
import { ProfileForm } from "./profile-form";

/** A guest's own details, to be filled in or changed. */
export function ProfileSection({ profile }: { profile: GuestProfile | null }) {
  const { actions } = useApp();
  const [saved, setSaved] = useState(false);
  return (
    <section className="grid gap-3">
      <div>
        <h3 className="text-lg font-semibold">Your details</h3>
        <p className="text-ink-2">They make the checks better. Leave out what you like.</p>
      </div>
      <ProfileForm profile={profile} save={actions.saveProfile} submit="Save" onSaved={() => setSaved(true)} onChange={() => setSaved(false)} />
      <p role="status" className="text-self-care empty:hidden">
        {saved && "Saved. The next answer uses it."}
      </p>
    </section>
  );
}
