import type { Source } from "../types";

/**
 * Where the interaction, allergy and pregnancy rules come from. `checked` is set where the list itself was compared
 * with ours; the others were written from recalled guidance.
 */
export const DRUG_SOURCE_BY_KEY = {
  onc: { id: "onc-high-priority", name: "ONC high-priority drug interactions (Phansalkar 2012, JAMIA)", url: "https://doi.org/10.1136/amiajnl-2011-000612", checked: "2026-11-22" },
  fda: { id: "fda-label", name: "FDA label (prescribing information)", url: "https://dailymed.nlm.nih.gov/dailymed/", checked: null },
  fda_boxed: { id: "fda-boxed-warning", name: "FDA boxed warning", url: "https://www.fda.gov/drugs/drug-safety-and-availability", checked: null },
  bnf: { id: "bnf-interactions", name: "British National Formulary: interactions", url: "https://bnf.nice.org.uk/interactions/", checked: null },
  bnf_pregnancy: { id: "bnf-pregnancy", name: "British National Formulary: prescribing in pregnancy and breastfeeding", url: "https://bnf.nice.org.uk/medicines-guidance/prescribing-in-pregnancy/", checked: null },
  beers: { id: "ags-beers-2023", name: "American Geriatrics Society: Beers criteria 2023", url: "https://doi.org/10.1111/jgs.18372", checked: null },
  crediblemeds: { id: "crediblemeds", name: "CredibleMeds: QT drug lists", url: "https://www.crediblemeds.org/", checked: null },
  smpc: { id: "ema-product-information", name: "European product information (SmPC)", url: "https://www.ema.europa.eu/en/medicines", checked: null },
  hiv: { id: "liverpool-hiv", name: "Liverpool HIV Drug Interactions", url: "https://www.hiv-druginteractions.org/", checked: null },
  hep: { id: "liverpool-hep", name: "Liverpool HEP Drug Interactions", url: "https://www.hep-druginteractions.org/", checked: null },
  mhra: { id: "mhra-drug-safety", name: "MHRA: Drug Safety Update", url: "https://www.gov.uk/drug-safety-update", checked: null },
  fsrh: { id: "fsrh-interactions", name: "FSRH: drug interactions with hormonal contraception", url: "https://www.fsrh.org/", checked: null },
  green_book: { id: "ukhsa-green-book", name: "UKHSA: Immunisation against infectious disease (Green Book)", url: "https://www.gov.uk/government/collections/immunisation-against-infectious-disease-the-green-book", checked: null },
  nice: { id: "nice-nsaid", name: "NICE CKS: NSAIDs, prescribing issues", url: "https://cks.nice.org.uk/topics/nsaids-prescribing-issues/", checked: null },
  fda_safety: { id: "fda-safety-communication", name: "FDA drug safety communication", url: "https://www.fda.gov/drugs/drug-safety-and-availability/drug-safety-communications", checked: null },
  allergy_guideline: { id: "drug-allergy-parameter-2022", name: "Drug allergy practice parameter 2022 (AAAAI, ACAAI)", url: "https://doi.org/10.1016/j.jaci.2022.08.028", checked: null },
  nice_allergy: { id: "nice-cg183", name: "NICE CG183: Drug allergy", url: "https://www.nice.org.uk/guidance/cg183", checked: null },
  lactmed: { id: "lactmed", name: "LactMed: Drugs and Lactation Database", url: "https://www.ncbi.nlm.nih.gov/books/NBK501922/", checked: null },
  duplicate: { id: "ismp-duplication", name: "NHS: taking medicines safely, duplicate ingredients", url: "https://www.nhs.uk/medicines/", checked: null },
} as const satisfies Record<string, Source>;

export type DrugSourceKey = keyof typeof DRUG_SOURCE_BY_KEY;

export const DRUG_SOURCES: readonly Source[] = Object.values(DRUG_SOURCE_BY_KEY);
