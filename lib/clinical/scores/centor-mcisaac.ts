import { countTrue, points } from "./arithmetic";
import { defineScore } from "./define-score";

/** How likely a sore throat is a streptococcal one, -1 to 5. McIsaac 1998; made for people of 3 years and over. */
export const centorMcisaac = defineScore({
  id: "centor_mcisaac",
  name: "How likely a sore throat is bacterial (Centor, McIsaac)",
  sourceId: "mcisaac-1998",
  source: "McIsaac 1998, Canadian Medical Association Journal",
  bands: [
    { band: "low", range: "-1 to 1: up to 10%" },
    { band: "moderate", range: "2 to 3: 11 to 35%" },
    { band: "high", range: "4 to 5: 51 to 53%" },
  ],
  inputs: {
    temperature: { kind: "number", label: "temperature", unit: "degrees Celsius", min: 30, max: 45 },
    no_cough: { kind: "boolean", label: "no cough" },
    tender_nodes: { kind: "boolean", label: "tender glands at the front of the neck" },
    tonsillar_swelling: { kind: "boolean", label: "swollen tonsils or white spots on them" },
    age: { kind: "number", label: "age", unit: "years", min: 3, max: 120 },
  },
  compute({ temperature, no_cough, tender_nodes, tonsillar_swelling, age }) {
    const forAge = age < 15 ? 1 : age < 45 ? 0 : -1;
    const value = countTrue(temperature > 38, no_cough, tender_nodes, tonsillar_swelling) + forAge;
    return { value, unit: "points", band: value >= 4 ? "high" : value >= 2 ? "moderate" : "low" };
  },
  explain: ({ value, band }) => {
    if (band === "high") return `${points(value)}: about half of sore throats like this are bacterial. Antibiotics may help; see a clinician.`;
    if (band === "moderate") return `${points(value)}: this sore throat may be bacterial. A throat swab can help to decide.`;
    return `${points(value)}: this sore throat is most likely caused by a virus, and antibiotics would not help.`;
  },
});
