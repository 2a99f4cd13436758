import type { Source } from "../types";

export const abdominalSources: readonly Source[] = [
  { id: "nhs-hiccups", name: "NHS: Hiccups", url: "https://www.nhs.uk/symptoms/hiccups/", checked: null },
  { id: "nhs-bloating", name: "NHS: Bloating", url: "https://www.nhs.uk/symptoms/bloating/", checked: null },
  { id: "nhs-stomach-ache-adults", name: "NHS: Stomach ache", url: "https://www.nhs.uk/symptoms/stomach-ache/", checked: null },
];
