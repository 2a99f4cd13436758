import type { Source } from "../types";

export const respiratorySources: readonly Source[] = [
  { id: "bts-asthma", name: "NICE NG245, BTS and SIGN: Asthma", url: "https://www.nice.org.uk/guidance/ng245", checked: null },
  { id: "nice-ng115", name: "NICE NG115: COPD in over 16s", url: "https://www.nice.org.uk/guidance/ng115", checked: null },
  { id: "nice-ng250", name: "NICE NG250: Pneumonia", url: "https://www.nice.org.uk/guidance/ng250", checked: null },
  { id: "nice-ng120", name: "NICE NG120: Acute cough, antimicrobial prescribing", url: "https://www.nice.org.uk/guidance/ng120", checked: null },
  { id: "nice-ng12", name: "NICE NG12: Suspected cancer, recognition and referral", url: "https://www.nice.org.uk/guidance/ng12", checked: null },
  { id: "nhs-covid", name: "NHS: COVID-19", url: "https://www.nhs.uk/conditions/covid-19/", checked: null },
  { id: "nhs-flu", name: "NHS: Flu", url: "https://www.nhs.uk/conditions/flu/", checked: null },
  { id: "nice-cks-croup", name: "NICE CKS: Croup", url: "https://cks.nice.org.uk/topics/croup/", checked: null },
  { id: "nice-ng9", name: "NICE NG9: Bronchiolitis in children", url: "https://www.nice.org.uk/guidance/ng9", checked: null },
  { id: "nice-ng202", name: "NICE NG202: Obstructive sleep apnoea", url: "https://www.nice.org.uk/guidance/ng202", checked: null },
];
