import { ARTICLE_SOURCES } from "./sources/articles";
import { abdominalSources } from "./sources/abdominal";
import { allergyInfectionSources } from "./sources/allergy-infection";
import { cardiacSources } from "./sources/cardiac";
import { endocrineBloodSources } from "./sources/endocrine-blood";
import { entSources } from "./sources/ent";
import { eyeSources } from "./sources/eye";
import { infantChildSources } from "./sources/infant-child";
import { injuryEnvironmentSources } from "./sources/injury-environment";
import { mentalHealthSources } from "./sources/mental-health";
import { minorIllnessSources } from "./sources/minor-illness";
import { musculoskeletalSources } from "./sources/musculoskeletal";
import { neuroSources } from "./sources/neuro";
import { poisonMedicineSources } from "./sources/poison-medicine";
import { respiratorySources } from "./sources/respiratory";
import { skinSources } from "./sources/skin";
import { urinaryGenitalSources } from "./sources/urinary-genital";
import { vitalSignsSources } from "./sources/vital-signs";
import { womensHealthSources } from "./sources/womens-health";
import { DRUG_SOURCES } from "./sources/drugs";
import { languageModelSource } from "./sources/language-model";
import { SCORE_SOURCES } from "./sources/scores";
import { commonSources } from "./sources/common";
import type { Source } from "./types";

const NAMED: readonly Source[] = [
  ...commonSources,
  ...cardiacSources,
  ...respiratorySources,
  ...neuroSources,
  ...abdominalSources,
  ...urinaryGenitalSources,
  ...womensHealthSources,
  ...skinSources,
  ...eyeSources,
  ...entSources,
  ...musculoskeletalSources,
  ...injuryEnvironmentSources,
  ...poisonMedicineSources,
  ...allergyInfectionSources,
  ...endocrineBloodSources,
  ...mentalHealthSources,
  ...infantChildSources,
  ...vitalSignsSources,
  ...minorIllnessSources,
  ...DRUG_SOURCES,
  ...SCORE_SOURCES,
  ...ARTICLE_SOURCES,
  languageModelSource,
];

/** Every named piece of guidance that a rule, article, score or answer may point to. An id that two files name is kept once, as first given. */
export const SOURCES: readonly Source[] = [...new Map([...NAMED].reverse().map((source) => [source.id, source])).values()].reverse();

const BY_ID: ReadonlyMap<string, Source> = new Map(SOURCES.map((source) => [source.id, source]));

/** The source with this id, or undefined when there is none. */
export function findSource(id: string): Source | undefined {
  return BY_ID.get(id);
}
