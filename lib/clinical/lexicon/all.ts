import { commonLexicon } from "./common";
import { contextLexicon } from "./context";
import { crisisLexicon } from "./crisis";
import { dangerLexicon } from "./danger";
import { dangerDetailsLexicon } from "./danger-details";
import { abdominalLexicon } from "./abdominal";
import { allergyInfectionLexicon } from "./allergy-infection";
import { cardiacLexicon } from "./cardiac";
import { emergenciesLexicon } from "./emergencies";
import { emergencyPicturesLexicon } from "./emergency-pictures";
import { emergencySpeechLexicon } from "./emergency-speech";
import { endocrineBloodLexicon } from "./endocrine-blood";
import { entLexicon } from "./ent";
import { everydayLexicon } from "./everyday";
import { eyeLexicon } from "./eye";
import { infantChildLexicon } from "./infant-child";
import { injuryEnvironmentLexicon } from "./injury-environment";
import { mentalHealthLexicon } from "./mental-health";
import { minorIllnessLexicon } from "./minor-illness";
import { musculoskeletalLexicon } from "./musculoskeletal";
import { neuroLexicon } from "./neuro";
import { plainSpeechLexicon } from "./plain-speech";
import { poisonMedicineLexicon } from "./poison-medicine";
import { respiratoryLexicon } from "./respiratory";
import { skinLexicon } from "./skin";
import { urinaryGenitalLexicon } from "./urinary-genital";
import { vitalSignsLexicon } from "./vital-signs";
import { womensHealthLexicon } from "./womens-health";
import type { Lexicon } from "./types";

/** Common first: its word classes are used by all others. */
export const ALL_LEXICONS: readonly Lexicon[] = [
  commonLexicon,
  contextLexicon,
  dangerLexicon,
  crisisLexicon,
  dangerDetailsLexicon,
  cardiacLexicon,
  respiratoryLexicon,
  neuroLexicon,
  abdominalLexicon,
  urinaryGenitalLexicon,
  womensHealthLexicon,
  skinLexicon,
  eyeLexicon,
  entLexicon,
  musculoskeletalLexicon,
  injuryEnvironmentLexicon,
  poisonMedicineLexicon,
  allergyInfectionLexicon,
  endocrineBloodLexicon,
  mentalHealthLexicon,
  infantChildLexicon,
  vitalSignsLexicon,
  emergenciesLexicon,
  emergencyPicturesLexicon,
  emergencySpeechLexicon,
  everydayLexicon,
  minorIllnessLexicon,
  plainSpeechLexicon,
];
