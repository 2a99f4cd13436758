import type { Source } from "../types";

export const minorIllnessSources: readonly Source[] = [
  { id: "nhs-skin-tags", name: "NHS: Skin tags, and other harmless marks of the skin", url: "https://www.nhs.uk/conditions/skin-tags/", checked: null },
  { id: "nhs-motion-sickness", name: "NHS: Motion sickness", url: "https://www.nhs.uk/conditions/motion-sickness/", checked: null },
  { id: "nhs-raynauds", name: "NHS: Raynaud's", url: "https://www.nhs.uk/conditions/raynauds/", checked: null },
  { id: "nhs-tmd", name: "NHS: Temporomandibular disorder", url: "https://www.nhs.uk/conditions/temporomandibular-disorder-tmd/", checked: null },
  { id: "nhs-periods", name: "NHS: Periods, and periods in girls", url: "https://www.nhs.uk/conditions/periods/", checked: null },
  { id: "nhs-infected-piercings", name: "NHS: Infected piercings, and aftercare", url: "https://www.nhs.uk/conditions/infected-piercings/", checked: null },
  { id: "nhs-scoliosis", name: "NHS: Scoliosis", url: "https://www.nhs.uk/conditions/scoliosis/", checked: null },
  { id: "nhs-breathing-problems-in-children", name: "NHS: Breathing problems in children", url: "https://www.nhs.uk/conditions/breathing-problems-in-children/", checked: null },
];
