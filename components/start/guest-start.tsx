import { useState } from "react";
import type { GatherActions } from "@/components/chat/actions-interface";
import { ProfileForm } from "@/components/record/profile-form";
import { Button } from "@/components/ui/button";
import { ProblemText } from "@/components/ui/problem-text";
import { useAction } from "@/components/ui/use-action";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { GuestProfile } from "@/lib/data/patients/save-guest-profile";
import { useEnterChat } from "./use-enter-chat";

interface GuestStartProps {
  actions: Pick<GatherActions, "saveProfile" | "continueAsGuest">;
  profile: GuestProfile | null;
  busy: boolean;
  onBusy: (busy: boolean) => void;
}

/** Start without an account; a short form about oneself, which may be skipped. */
export function GuestStart({ actions, profile, busy, onBusy }: GuestStartProps) {
  const hydrated = useHydrated();
  const enterChat = useEnterChat();
  const { run, problem } = useAction(actions.continueAsGuest);
  const [formOpen, setFormOpen] = useState(false);

  async function start() {
    onBusy(true);
    const result = await run(undefined);
    if (result.ok) enterChat();
    else onBusy(false);
  }

  if (!formOpen) {
    return (
      <div className="grid gap-3">
        <div className="flex flex-wrap gap-3">
          <Button look="primary" className="min-h-13 px-6 text-lg" disabled={!hydrated || busy} onClick={() => setFormOpen(true)}>
            Start as a guest
          </Button>
        </div>
        <ProblemText problem={problem} />
      </div>
    );
  }
  return (
    <section className="grid gap-3">
      <div>
        <h2 className="text-xl font-semibold">A few details, if you like</h2>
        <p className="text-ink-2">They make the checks better. Leave out what you like, or skip all of it.</p>
      </div>
      <ProfileForm
        profile={profile}
        save={actions.saveProfile}
        submit="Start chat"
        onSaved={() => {
          onBusy(true);
          enterChat();
        }}
      >
        <Button disabled={busy} onClick={() => void start()}>
          Skip
        </Button>
      </ProfileForm>
      <ProblemText problem={problem} />
    </section>
  );
}
