import type { Source } from "../types";

export const urinaryGenitalSources: readonly Source[] = [
  { id: "nhs-vasectomy", name: "NHS: Vasectomy (male sterilisation)", url: "https://www.nhs.uk/contraception/methods-of-contraception/vasectomy-male-sterilisation/", checked: null },
];
