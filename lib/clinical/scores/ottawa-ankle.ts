import { defineScore } from "./define-score";

/** Whether a twisted ankle or foot needs an X-ray: the number of X-rays, 0 to 2. Stiell 1992, 1993; for adults. */
export const ottawaAnkle = defineScore({
  id: "ottawa_ankle",
  name: "Does a twisted ankle need an X-ray? (Ottawa rules)",
  sourceId: "stiell-1993",
  source: "Stiell 1992, 1993: Ottawa ankle rules",
  bands: [
    { band: "no X-ray needed", range: "0" },
    { band: "X-ray needed", range: "1 to 2" },
  ],
  inputs: {
    malleolar_pain: { kind: "boolean", label: "pain around the ankle bones" },
    lateral_malleolus_tenderness: { kind: "boolean", label: "tenderness at the back edge or tip of the outer ankle bone" },
    medial_malleolus_tenderness: { kind: "boolean", label: "tenderness at the back edge or tip of the inner ankle bone" },
    midfoot_pain: { kind: "boolean", label: "pain in the middle of the foot" },
    fifth_metatarsal_tenderness: { kind: "boolean", label: "tenderness at the outer edge of the foot" },
    navicular_tenderness: { kind: "boolean", label: "tenderness at the inner side of the midfoot" },
    unable_to_bear_weight: { kind: "boolean", label: "could not take four steps then and now" },
    age: { kind: "number", label: "age", unit: "years", min: 18, max: 120, optional: true },
  },
  compute(i) {
    const ankle = i.malleolar_pain && (i.lateral_malleolus_tenderness || i.medial_malleolus_tenderness || i.unable_to_bear_weight);
    const foot = i.midfoot_pain && (i.fifth_metatarsal_tenderness || i.navicular_tenderness || i.unable_to_bear_weight);
    const value = Number(ankle) + Number(foot);
    return { value, unit: "X-rays", band: value > 0 ? "X-ray needed" : "no X-ray needed", values: { ankle_xray: Number(ankle), foot_xray: Number(foot) } };
  },
  explain: ({ value, values }) => {
    if (value === 0) return "A break is very unlikely, so an X-ray is not needed. If you still cannot walk on it after a few days, have it looked at.";
    const part = value === 2 ? "ankle and foot" : values?.["ankle_xray"] === 1 ? "ankle" : "foot";
    return `A break is possible: the ${part} should be X-rayed, today if you can.`;
  },
});
