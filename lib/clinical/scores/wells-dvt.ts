import { countTrue, points } from "./arithmetic";
import { defineScore } from "./define-score";

/** How likely a clot in the leg is, -2 to 8. Wells 1997, three-level reading. */
export const wellsDvt = defineScore({
  id: "wells_dvt",
  name: "How likely a clot in the leg is (Wells score)",
  sourceId: "wells-1997",
  source: "Wells 1997, Lancet",
  bands: [
    { band: "low", range: "0 and below" },
    { band: "moderate", range: "1 to 2" },
    { band: "high", range: "3 and above" },
  ],
  inputs: {
    active_cancer: { kind: "boolean", label: "cancer treated within six months" },
    paralysis_or_plaster: { kind: "boolean", label: "paralysis or a plaster cast of the leg" },
    bedridden_or_surgery: { kind: "boolean", label: "three days in bed or a major operation within twelve weeks" },
    localised_tenderness: { kind: "boolean", label: "tenderness along the deep veins" },
    entire_leg_swollen: { kind: "boolean", label: "swelling of the whole leg" },
    calf_swelling: { kind: "boolean", label: "a calf more than 3 cm thicker than the other" },
    pitting_oedema: { kind: "boolean", label: "swelling of that leg that keeps a dent" },
    collateral_veins: { kind: "boolean", label: "new veins showing that are not varicose" },
    alternative_diagnosis: { kind: "boolean", label: "another cause at least as likely" },
    age: { kind: "number", label: "age", unit: "years", min: 18, max: 120, optional: true },
  },
  compute(i) {
    const signs = countTrue(
      i.active_cancer, i.paralysis_or_plaster, i.bedridden_or_surgery, i.localised_tenderness, i.entire_leg_swollen, i.calf_swelling,
      i.pitting_oedema, i.collateral_veins,
    );
    const value = signs - (i.alternative_diagnosis ? 2 : 0);
    return { value, unit: "points", band: value >= 3 ? "high" : value >= 1 ? "moderate" : "low" };
  },
  explain: ({ value, band }) => {
    if (band === "high") return `${points(value)}: a clot in the leg is likely. It should be looked at today.`;
    if (band === "moderate") return `${points(value)}: a clot in the leg is possible. It should be looked at within a day.`;
    return `${points(value)}: a clot in the leg is less likely, but not ruled out.`;
  },
});
