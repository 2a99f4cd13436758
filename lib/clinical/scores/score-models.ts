import { centorMcisaac } from "./centor-mcisaac";
import { cha2ds2Vasc } from "./cha2ds2-vasc";
import { charlson } from "./charlson";
import { crb65 } from "./crb65";
import { curb65 } from "./curb65";
import { heart } from "./heart";
import { lace } from "./lace";
import type { ScoreModel } from "./model";
import { news2 } from "./news2";
import { ottawaAnkle } from "./ottawa-ankle";
import { pce2013 } from "./pce-2013";
import { perc } from "./perc";
import { phq9 } from "./phq9";
import { prevent2023Base } from "./prevent-2023-base";
import { qsofa } from "./qsofa";
import { wellsDvt } from "./wells-dvt";
import { wellsPe } from "./wells-pe";

/** Every model by its id. */
export const SCORE_MODELS: ReadonlyMap<string, ScoreModel> = new Map(
  [
    pce2013, prevent2023Base, news2, qsofa, curb65, crb65, wellsPe, wellsDvt, heart, centorMcisaac, cha2ds2Vasc, lace, charlson, phq9,
    ottawaAnkle, perc,
  ].map((model) => [model.id, model]),
);
