import type { Source } from "../types";

export const womensHealthSources: readonly Source[] = [
  { id: "nhs-pregnancy", name: "NHS: Common health problems in pregnancy", url: "https://www.nhs.uk/pregnancy/related-conditions/common-symptoms/", checked: null },
];
