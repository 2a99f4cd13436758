/**
 * Weights of the Charlson index: the original ones as Deyo 1992 coded them, and those that Quan 2011 refitted.
 * `label` is the condition in plain words; `replacedBy` is the severer form, which then counts instead.
 */
export const CHARLSON_WEIGHTS = {
  mi: { label: "an earlier heart attack", deyo: 1, quan2011: 0 },
  chf: { label: "heart failure", deyo: 1, quan2011: 2 },
  pvd: { label: "narrowed leg arteries", deyo: 1, quan2011: 0 },
  cevd: { label: "an earlier stroke or mini-stroke", deyo: 1, quan2011: 0 },
  dementia: { label: "dementia", deyo: 1, quan2011: 2 },
  copd: { label: "long-term lung disease", deyo: 1, quan2011: 1 },
  rheum: { label: "rheumatic disease", deyo: 1, quan2011: 1 },
  pud: { label: "stomach ulcer", deyo: 1, quan2011: 0 },
  mild_liver: { label: "mild liver disease", deyo: 1, quan2011: 2, replacedBy: "mod_severe_liver" },
  dm: { label: "diabetes", deyo: 1, quan2011: 0, replacedBy: "dm_complicated" },
  dm_complicated: { label: "diabetes with organ damage", deyo: 2, quan2011: 1 },
  hemiplegia: { label: "paralysis of one side", deyo: 2, quan2011: 2 },
  renal: { label: "kidney disease", deyo: 2, quan2011: 1 },
  cancer: { label: "cancer", deyo: 2, quan2011: 2, replacedBy: "metastatic" },
  mod_severe_liver: { label: "severe liver disease", deyo: 3, quan2011: 4 },
  metastatic: { label: "cancer that has spread", deyo: 6, quan2011: 6 },
  aids: { label: "AIDS", deyo: 6, quan2011: 4 },
} as const;

export type CharlsonCondition = keyof typeof CHARLSON_WEIGHTS;
