/** Names as people write them: generic or brand, with or without dose and form. */
export interface InteractionRequest {
  drugs: readonly string[];
  allergies?: readonly string[];
  pregnant?: boolean;
  /** weeks of pregnancy, where known */
  pregnancyWeeks?: number;
  breastfeeding?: boolean;
  /** names as in the record: "asthma", "chronic kidney disease stage 4" */
  conditions?: readonly string[];
}
