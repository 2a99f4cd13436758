"use client";

import { useId, useState } from "react";
import type { ReactNode } from "react";
import type { GatherActions } from "@/components/chat/actions-interface";
import { Button } from "@/components/ui/button";
import { ProblemText } from "@/components/ui/problem-text";
import { useAction } from "@/components/ui/use-action";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { GuestProfile } from "@/lib/data/patients/save-guest-profile";
import { namesFromText } from "./names-from-text";
import { TextField } from "./text-field";

interface ProfileFormProps {
  profile: GuestProfile | null;
  save: GatherActions["saveProfile"];
  /** the words on the button */
  submit: string;
  onSaved: () => void;
  onChange?: () => void;
  /** further buttons, such as a way past the form */
  children?: ReactNode;
}

/** Age, sex, pregnancy, conditions, medicines, allergies: every field may be left empty. */
export function ProfileForm({ profile, save, submit, onSaved, onChange, children }: ProfileFormProps) {
  const hydrated = useHydrated();
  const sexId = useId();
  const [sex, setSex] = useState(profile?.sex ?? null);
  const { run, pending, problem } = useAction(save);

  async function submitForm(form: FormData) {
    const text = (name: string) => {
      const value = form.get(name);
      return typeof value === "string" ? value : "";
    };
    const result = await run({
      age: text("age").trim() === "" ? null : Number(text("age")),
      sex,
      pregnant: sex === "female" ? form.get("pregnant") === "on" : null,
      conditions: namesFromText(text("conditions")),
      medications: namesFromText(text("medications")),
      allergies: namesFromText(text("allergies")),
    });
    if (result.ok) onSaved();
  }

  return (
    <form
      className="grid gap-5 rounded-2xl border border-line bg-surface p-5"
      onChange={onChange}
      onSubmit={(event) => {
        event.preventDefault();
        void submitForm(new FormData(event.currentTarget));
      }}
    >
      <div className="grid gap-5 sm:grid-cols-[9rem_minmax(0,1fr)]">
        <TextField label="Age in years" name="age" type="number" min={0} max={130} step="any" inputMode="decimal" defaultValue={profile?.age ?? ""} disabled={!hydrated} />
        <fieldset disabled={!hydrated}>
          <legend id={sexId} className="mb-1.5 font-semibold">
            Sex
          </legend>
          <div className="flex flex-wrap gap-2">
            {SEXES.map(({ value, label }) => (
              <label key={label} className="flex min-h-11 items-center gap-2 rounded-xl border border-line px-3.5 has-checked:border-brand has-checked:bg-brand-tint">
                <input type="radio" name="sex" checked={sex === value} onChange={() => setSex(value)} />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
      </div>
      {sex === "female" && (
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" name="pregnant" defaultChecked={profile?.pregnant === true} className="size-5" />
          Pregnant, or gave birth in the last six weeks
        </label>
      )}
      <TextField label="Conditions" hint="Set apart by commas: asthma, high blood pressure" name="conditions" defaultValue={profile?.conditions.join(", ")} disabled={!hydrated} />
      <TextField label="Medicines" hint="With the dose if you know it: warfarin 5 mg, metformin" name="medications" defaultValue={profile?.medications.join(", ")} disabled={!hydrated} />
      <TextField label="Allergies" hint="For example: penicillin, nuts" name="allergies" defaultValue={profile?.allergies.join(", ")} disabled={!hydrated} />
      <ProblemText problem={problem} />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" type="submit" disabled={!hydrated || pending}>
          {submit}
        </Button>
        {children}
      </div>
    </form>
  );
}

const SEXES = [
  { value: "female", label: "Female" },
  { value: "male", label: "Male" },
  { value: null, label: "Not said" },
] as const;
