import type { Source } from "../types";

export const cardiacSources: readonly Source[] = [
  { id: "nice-ng136", name: "NICE NG136: Hypertension in adults", url: "https://www.nice.org.uk/guidance/ng136", checked: null },
  { id: "nice-ng158", name: "NICE NG158: Venous thromboembolic diseases", url: "https://www.nice.org.uk/guidance/ng158", checked: null },
  { id: "nhs-oedema", name: "NHS: Swollen ankles, feet and legs (oedema)", url: "https://www.nhs.uk/symptoms/oedema/", checked: null },
  { id: "nhs-varicose", name: "NHS: Varicose veins", url: "https://www.nhs.uk/conditions/varicose-veins/", checked: null },
];
