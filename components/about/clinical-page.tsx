import Link from "next/link";
import { EmergencyLine } from "@/components/shell/emergency-line";
import { Mark } from "@/components/ui/mark";
import type { EvaluationResult } from "@/lib/clinical/evaluation/types";
import type { SafetyRequirement } from "@/lib/clinical/safety/requirements";
import type { Region, Source } from "@/lib/clinical/types";
import { ConfusionTable } from "./confusion-table";
import { FiguresTable } from "./figures-table";
import { HeadlineFigures } from "./headline-figures";
import { LIMITS } from "./limits";
import { RequirementsList } from "./requirements-list";
import { Section } from "./section";
import { SourcesList } from "./sources-list";
import { SystemsTable } from "./systems-table";

interface ClinicalPageProps {
  results: EvaluationResult;
  counts: { protocols: number; dangerRules: number; articles: number };
  requirements: readonly SafetyRequirement[];
  sources: readonly Source[];
  region: Region;
}

/** How good the clinical engine is, where it fails, and what keeps it safe. */
export function ClinicalPage({ results, counts, requirements, sources, region }: ClinicalPageProps) {
  const { date, parts, latency } = results;
  const compared = sources.filter(({ checked }) => checked !== null).length;
  return (
    <div className="@container/main min-h-dvh">
      <header className="border-b border-line">
        <div className="mx-auto flex min-h-14 max-w-5xl flex-wrap items-center justify-between gap-x-6 px-4 py-2 lg:px-8">
          <Link href="/" aria-label="Gather, start page" className="flex min-h-11 items-center gap-3 text-xl font-semibold">
            <Mark />
            Gather
          </Link>
          <div className="text-[0.9375rem]">
            <EmergencyLine region={region} />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto grid max-w-5xl gap-12 px-4 py-10 *:min-w-0 lg:px-8 lg:py-16">
        <div>
          <h1 className="text-4xl font-semibold leading-tight tracking-tight">How good is it?</h1>
          <p className="mt-4 max-w-[65ch] text-lg text-ink-2">
            Gather judges how soon somebody should be seen. It was measured on {parts.holdout.cases + parts.tune.cases} written cases whose level guidance gives. {parts.holdout.cases} of them were kept aside: they are only counted, never used to improve it.
          </p>
          <p className="mt-3 max-w-[65ch] rounded-2xl bg-emergency-tint px-4 py-3">
            <strong>Gather is a demonstration, not a medical device.</strong> It misses emergencies, as the figures show. It makes no diagnosis and does not replace a clinician.
          </p>
        </div>
        <Section title="The figures" lead={`On the cases that were kept aside, in the evaluation of ${date}.`}>
          <HeadlineFigures part={parts.holdout} />
          <FiguresTable parts={parts} />
          <p className="max-w-[65ch] text-[0.9375rem] text-ink-2">
            The figures of the tuning cases are better than the truth, since the engine was improved with them. In brackets: where the true share lies with 95 % confidence, by Wilson&apos;s method. A case took {latency.median} ms in the median and {latency.p95} ms at the 95th percentile.
          </p>
        </Section>
        <Section title="Where it goes wrong" lead="Each row is a level that guidance gives, each column the level that Gather gave. Right answers are shaded; to the right of them, it was judged less urgent than it is.">
          <div className="grid min-w-0 gap-6 lg:grid-cols-2">
            <ConfusionTable title="Kept aside" part={parts.holdout} />
            <ConfusionTable title="Used for tuning" part={parts.tune} />
          </div>
        </Section>
        <Section title="By part of the body" lead="Few cases each: take these as hints, not as figures.">
          <SystemsTable parts={parts} />
        </Section>
        <Section title="Limits" lead="What these figures do not say, and what Gather cannot do.">
          <ul className="grid max-w-[65ch] list-disc gap-2 pl-5">
            {LIMITS.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </Section>
        <Section title="What it must do" lead="Nineteen requirements. Each is shown by tests that run before every release and fail when it is broken.">
          <RequirementsList requirements={requirements} />
        </Section>
        <Section
          title="Where the knowledge comes from"
          lead={`${counts.protocols} protocols, ${counts.dangerRules} danger rules and ${counts.articles} articles, written in our own words after named guidance. ${compared} of ${sources.length} sources were compared with what is published; the rest was written from recalled guidance and says so.`}
        >
          <SourcesList sources={sources} />
        </Section>
      </main>
    </div>
  );
}
