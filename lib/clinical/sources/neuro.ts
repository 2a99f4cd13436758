import type { Source } from "../types";

export const neuroSources: readonly Source[] = [
  { id: "nice-ng240", name: "NICE NG240: Bacterial meningitis and meningococcal disease", url: "https://www.nice.org.uk/guidance/ng240", checked: null },
  { id: "nice-cg150", name: "NICE CG150: Headaches in over 12s", url: "https://www.nice.org.uk/guidance/cg150", checked: null },
  { id: "bsr-gca", name: "British Society for Rheumatology: Giant cell arteritis", url: "https://www.rheumatology.org.uk", checked: null },
  { id: "nhs-gbs", name: "NHS: Guillain-Barré syndrome", url: "https://www.nhs.uk/conditions/guillain-barre-syndrome/", checked: null },
  { id: "nice-cg103", name: "NICE CG103: Delirium", url: "https://www.nice.org.uk/guidance/cg103", checked: null },
  { id: "nice-ng97", name: "NICE NG97: Dementia", url: "https://www.nice.org.uk/guidance/ng97", checked: null },
  { id: "nice-ng71", name: "NICE NG71: Parkinson's disease", url: "https://www.nice.org.uk/guidance/ng71", checked: null },
];
