import { BellRing } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { useApp } from "@/components/shell/app-context";
import { Button } from "@/components/ui/button";
import { ProblemText } from "@/components/ui/problem-text";
import { useAction } from "@/components/ui/use-action";
import { useHydrated } from "@/components/ui/use-hydrated";

/** Joins the waiting list of the specialty that an answer asks for; leaving it is on the page of appointments. */
export function WaitForTime({ turnId, offered }: { turnId: string; /** whether there are times to choose from */ offered: boolean }) {
  const { actions } = useApp();
  const hydrated = useHydrated();
  const { run, pending, problem } = useAction(actions.waitForSpecialty);
  const [specialty, setSpecialty] = useState<string | null>(null);

  async function join() {
    const result = await run({ turnId });
    if (result.ok) setSpecialty(result.value.specialty);
  }

  if (specialty !== null) {
    return (
      <p role="status" className="flex gap-2.5 text-[0.9375rem]">
        <BellRing size={18} aria-hidden="true" className="mt-0.5 shrink-0 text-brand" />
        <span>
          You are on the waiting list for {specialty}. The bell tells you when a time becomes free, and it is kept for you for 15 minutes.{" "}
          <Link href="/appointments" className="underline decoration-line-strong underline-offset-2 hover:decoration-ink">
            See or leave the list
          </Link>
        </span>
      </p>
    );
  }
  return (
    <div className="grid justify-items-start gap-1">
      <Button look={offered ? "quiet" : "secondary"} className={offered ? "-ml-4 font-normal! underline decoration-line-strong underline-offset-2" : undefined} disabled={!hydrated || pending} onClick={() => void join()}>
        {offered ? "None of these? Tell me when another time becomes free" : "Tell me when a time becomes free"}
      </Button>
      <ProblemText problem={problem} />
    </div>
  );
}
