import { useState } from "react";
import type { SubmitEvent } from "react";
import { Button } from "@/components/ui/button";
import { ProblemText } from "@/components/ui/problem-text";
import type { Problem } from "@/lib/turns/problem";

const WRONG: Problem = { code: "wrong_sign_in", message: "This address and password do not belong together.", nextStep: "Look at both and try again, or ask whoever runs Gather for a new password." };
const TOO_MANY: Problem = { code: "too_many_tries", message: "There were too many tries.", nextStep: "Wait a minute, then try again." };
const NO_ANSWER: Problem = { code: "no_answer", message: "The server did not answer.", nextStep: "Look at your network, then try again." };

interface PasswordFormProps {
  disabled: boolean;
  onSignedIn: () => void;
}

const FIELD = "mt-1 block min-h-11 w-full rounded-xl border border-line-strong bg-surface px-3.5 text-ink disabled:bg-sunken";

export function PasswordForm({ disabled, onSignedIn }: PasswordFormProps) {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setPending(true);
    setProblem(null);
    const found = await problemOf({ email: form.get("email"), password: form.get("password") });
    setProblem(found);
    if (found === null) onSignedIn();
    else setPending(false);
  }

  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-4">
      <label className="block font-semibold">
        Email
        <input name="email" type="email" required autoComplete="username" disabled={disabled} className={`${FIELD} font-normal`} />
      </label>
      <label className="block font-semibold">
        Password
        <input name="password" type="password" required autoComplete="current-password" disabled={disabled} className={`${FIELD} font-normal`} />
      </label>
      <div className="grid justify-items-start gap-2">
        <Button type="submit" look="primary" disabled={disabled || pending}>
          Sign in
        </Button>
        <ProblemText problem={problem} />
      </div>
    </form>
  );
}

/** By the identity service's own address, which counts tries. @returns null when it let us in */
async function problemOf(given: { email: unknown; password: unknown }): Promise<Problem | null> {
  const response = await fetch("/api/auth/sign-in/email", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(given),
  }).catch(() => null);
  if (response === null || response.status >= 500) return NO_ANSWER;
  if (response.status === 429) return TOO_MANY;
  return response.ok ? null : WRONG;
}
