import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PresenterView } from "@/components/stage/presenter/presenter-view";
import { env } from "@/lib/env";
import { readPreferences } from "@/lib/preferences/preferences";

export const metadata: Metadata = { title: "Presenter" };

/** The presenter's own window beside the stage. It asks nothing of the server: it talks to the audience's window. */
export default async function PresenterPage() {
  const { theme } = await readPreferences();
  if (env().DEVELOPER_MODE !== "on") notFound();
  return (
    <div data-theme={theme === "light" ? "light" : "dark"} className="min-h-dvh bg-paper text-ink [&_svg.lucide]:size-[1.15em]">
      <PresenterView />
    </div>
  );
}
