/** Coefficients of the Pooled Cohort Equations for one group. Natural logarithms; cholesterol in mg/dL, pressure in mmHg. */
interface PceCoefficients {
  lnAge: number;
  lnAgeSquared: number;
  lnChol: number;
  ageChol: number;
  lnHdl: number;
  ageHdl: number;
  treated: { lnSbp: number; ageSbp: number };
  untreated: { lnSbp: number; ageSbp: number };
  smoker: number;
  ageSmoker: number;
  diabetes: number;
  /** mean of the sum in the cohort */
  mean: number;
  /** ten-year survival without an event at the mean */
  baselineSurvival: number;
}

/** Goff 2013, ACC/AHA guideline on the assessment of cardiovascular risk. */
export const COEFFICIENTS: Readonly<Record<"white" | "black", Readonly<Record<"female" | "male", PceCoefficients>>>> = {
  white: {
    female: {
      lnAge: -29.799, lnAgeSquared: 4.884, lnChol: 13.54, ageChol: -3.114, lnHdl: -13.578, ageHdl: 3.149,
      treated: { lnSbp: 2.019, ageSbp: 0 }, untreated: { lnSbp: 1.957, ageSbp: 0 },
      smoker: 7.574, ageSmoker: -1.665, diabetes: 0.661, mean: -29.18, baselineSurvival: 0.9665,
    },
    male: {
      lnAge: 12.344, lnAgeSquared: 0, lnChol: 11.853, ageChol: -2.664, lnHdl: -7.99, ageHdl: 1.769,
      treated: { lnSbp: 1.797, ageSbp: 0 }, untreated: { lnSbp: 1.764, ageSbp: 0 },
      smoker: 7.837, ageSmoker: -1.795, diabetes: 0.658, mean: 61.18, baselineSurvival: 0.9144,
    },
  },
  black: {
    female: {
      lnAge: 17.114, lnAgeSquared: 0, lnChol: 0.94, ageChol: 0, lnHdl: -18.92, ageHdl: 4.475,
      treated: { lnSbp: 29.291, ageSbp: -6.432 }, untreated: { lnSbp: 27.82, ageSbp: -6.087 },
      smoker: 0.691, ageSmoker: 0, diabetes: 0.874, mean: 86.61, baselineSurvival: 0.9533,
    },
    male: {
      lnAge: 2.469, lnAgeSquared: 0, lnChol: 0.302, ageChol: 0, lnHdl: -0.307, ageHdl: 0,
      treated: { lnSbp: 1.916, ageSbp: 0 }, untreated: { lnSbp: 1.809, ageSbp: 0 },
      smoker: 0.549, ageSmoker: 0, diabetes: 0.645, mean: 19.54, baselineSurvival: 0.8954,
    },
  },
};
