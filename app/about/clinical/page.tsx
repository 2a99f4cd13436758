import type { Metadata } from "next";
import { ClinicalPage } from "@/components/about/clinical-page";
import { ARTICLES } from "@/lib/clinical/articles/all-articles";
import results from "@/lib/clinical/evaluation/results.json";
import { PROTOCOLS } from "@/lib/clinical/protocols/all";
import { RED_FLAG_RULES } from "@/lib/clinical/red-flags/all";
import { SAFETY_REQUIREMENTS } from "@/lib/clinical/safety/requirements";
import { SOURCES } from "@/lib/clinical/sources";
import { readPreferences } from "@/lib/preferences/preferences";

export const metadata: Metadata = {
  title: "How good is it?",
  description: "What the clinical engine of Gather gets right and wrong, measured on cases that it was not tuned to.",
};

/** Figures and limits of the clinical engine, from the last evaluation, for anyone. */
export default async function AboutClinical() {
  const { region } = await readPreferences();
  const counts = { protocols: PROTOCOLS.length, dangerRules: RED_FLAG_RULES.length, articles: ARTICLES.length };
  return <ClinicalPage results={results} counts={counts} requirements={SAFETY_REQUIREMENTS} sources={SOURCES} region={region} />;
}
