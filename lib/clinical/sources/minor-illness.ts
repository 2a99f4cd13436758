import type { Source } from "../types";

export const minorIllnessSources: readonly Source[] = [
  { id: "nhs-skin-tags", name: "NHS: Skin tags, and other harmless marks of the skin", url: "https://www.nhs.uk/conditions/skin-tags/", checked: null },
  { id: "nhs-motion-sickness", name: "NHS: Motion sickness", url: "https://www.nhs.uk/conditions/motion-sickness/", checked: null },
];
