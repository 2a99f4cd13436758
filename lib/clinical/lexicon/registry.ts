import { createSpeller } from "../text/spelling";
import { ALL_LEXICONS } from "./all";
import { buildMatcher, type CompiledFinding, type Matcher } from "./match";
import { compileClasses, compilePhrases } from "./phrase";
import type { When } from "../engine/expression";
import type { FindingKind } from "./types";
import { DERIVED_LABELS } from "../engine/derived-labels";

export interface FindingInfo {
  id: string;
  label: string;
  kind: FindingKind;
  implies: readonly string[];
  solo: boolean;
}

export interface CompiledLexicon {
  findings: ReadonlyMap<string, FindingInfo>;
  composites: readonly (readonly [string, When])[];
  matcher: Matcher;
  correct: (word: string) => string;
}

function compile(): CompiledLexicon {
  const classes = compileClasses(ALL_LEXICONS.flatMap((lexicon) => Object.entries(lexicon.classes ?? {})));
  const findings = new Map<string, FindingInfo>();
  const phrases = new Map<string, string[]>();
  for (const [id, label] of Object.entries(DERIVED_LABELS)) findings.set(id, { id, label, kind: "sign", implies: [], solo: false });
  for (const lexicon of ALL_LEXICONS) {
    for (const [id, spec] of Object.entries(lexicon.findings)) {
      const known = findings.get(id);
      findings.set(id, {
        id,
        label: known?.label ?? spec.label,
        kind: spec.kind ?? known?.kind ?? "symptom",
        implies: [...new Set([...(known?.implies ?? []), ...(spec.implies ?? [])])],
        solo: (known?.solo ?? false) || (spec.solo ?? false),
      });
      phrases.set(id, [...(phrases.get(id) ?? []), ...spec.phrases]);
    }
    for (const [id, { label }] of Object.entries(lexicon.composites ?? {})) {
      if (!findings.has(id)) findings.set(id, { id, label, kind: "sign", implies: [], solo: false });
    }
    for (const [id, more] of Object.entries(lexicon.more ?? {})) phrases.set(id, [...(phrases.get(id) ?? []), ...more]);
  }
  const compiled: CompiledFinding[] = [...phrases].map(([id, list]) => ({ id, phrases: [...new Set(list)].flatMap((phrase) => compilePhrases(phrase, classes)) }));
  const vocabulary = new Set([...phrases.values()].flat().join(" ").concat(" ", ALL_LEXICONS.flatMap((l) => Object.values(l.classes ?? {})).join(" ")).split(/[^a-z]+/u).filter((word) => word.length >= 4));
  const composites = ALL_LEXICONS.flatMap((lexicon) => Object.entries(lexicon.composites ?? {}).map(([id, { when }]) => [id, when] as const));
  return { findings, composites, matcher: buildMatcher(compiled), correct: createSpeller(vocabulary) };
}

let compiled: CompiledLexicon | undefined;

/** The lexicon of all body systems, compiled on first use and then kept. */
export function getLexicon(): CompiledLexicon {
  compiled ??= compile();
  return compiled;
}
