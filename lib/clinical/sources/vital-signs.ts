import type { Source } from "../types";

export const vitalSignsSources: readonly Source[] = [
  { id: "nice-falls", name: "NICE: Falls, assessment and prevention in older people", url: "https://www.nice.org.uk/guidance/ng249", checked: null },
];
