import type { Metadata } from "next";
import { connection } from "next/server";
import { LearnPage } from "@/components/learn/learn-page";
import { env } from "@/lib/env";
import { shownCode } from "@/lib/learn/shown-code";
import { runExperiment } from "./actions";

export const metadata: Metadata = {
  title: "Learn",
  description: "How six agents work at once on one thread: await, gather, mistakes, threads, limits and failures, each with an experiment that really runs.",
};

/** The lesson behind the app. */
export default async function Learn() {
  // The settings are the server's, not the build's.
  await connection();
  return <LearnPage code={shownCode()} actions={{ runExperiment }} stage={env().DEVELOPER_MODE === "on"} />;
}
