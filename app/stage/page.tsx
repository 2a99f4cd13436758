import type { Metadata } from "next";
import Link from "next/link";
import { StageView } from "@/components/stage/stage-view";
import { buttonClass } from "@/components/ui/button";
import { MessagePage } from "@/components/ui/message-page";
import { listDemoPatients } from "@/lib/data/patients/list-demo-patients";
import { env } from "@/lib/env";
import { readPreferences } from "@/lib/preferences/preferences";
import { stageActions } from "./stage-actions";

export const metadata: Metadata = { title: "Stage" };

/** The presenter's page: both modes side by side, measured before the audience. */
export default async function StagePage() {
  const { theme } = await readPreferences();
  if (env().DEVELOPER_MODE !== "on") {
    return (
      <MessagePage title="The stage is closed" text="The stage is only offered in developer mode: start the server with DEVELOPER_MODE=on.">
        <Link href="/chat" className={buttonClass("primary")}>
          Go to a new chat
        </Link>
      </MessagePage>
    );
  }
  const patients = await listDemoPatients();
  return (
    <div data-stage data-theme={theme === "light" ? "light" : "dark"} className="min-h-dvh bg-paper text-ink [&_svg.lucide]:size-[1.15em]">
      <StageView actions={stageActions} patients={patients.map(({ id, slug, name, age, interest }) => ({ id, slug, name, age, interest }))} />
    </div>
  );
}
