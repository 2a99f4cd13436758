import { generalRedFlags } from "./general";
import { abdominalRedFlags } from "./abdominal";
import { allergyInfectionRedFlags } from "./allergy-infection";
import { cardiacRedFlags } from "./cardiac";
import { emergenciesRedFlags } from "./emergencies";
import { emergencyPicturesRedFlags } from "./emergency-pictures";
import { emergencySpeechRedFlags } from "./emergency-speech";
import { endocrineBloodRedFlags } from "./endocrine-blood";
import { entRedFlags } from "./ent";
import { eyeRedFlags } from "./eye";
import { infantChildRedFlags } from "./infant-child";
import { injuryEnvironmentRedFlags } from "./injury-environment";
import { mentalHealthRedFlags } from "./mental-health";
import { musculoskeletalRedFlags } from "./musculoskeletal";
import { neuroRedFlags } from "./neuro";
import { poisonMedicineRedFlags } from "./poison-medicine";
import { respiratoryRedFlags } from "./respiratory";
import { skinRedFlags } from "./skin";
import { urinaryGenitalRedFlags } from "./urinary-genital";
import { vitalSignsRedFlags } from "./vital-signs";
import { womensHealthRedFlags } from "./womens-health";
import type { RedFlagRule } from "./types";

/** The whole danger screen. */
export const RED_FLAG_RULES: readonly RedFlagRule[] = [
  ...generalRedFlags,
  ...emergenciesRedFlags,
  ...emergencyPicturesRedFlags,
  ...emergencySpeechRedFlags,
  ...cardiacRedFlags,
  ...respiratoryRedFlags,
  ...neuroRedFlags,
  ...abdominalRedFlags,
  ...urinaryGenitalRedFlags,
  ...womensHealthRedFlags,
  ...skinRedFlags,
  ...eyeRedFlags,
  ...entRedFlags,
  ...musculoskeletalRedFlags,
  ...injuryEnvironmentRedFlags,
  ...poisonMedicineRedFlags,
  ...allergyInfectionRedFlags,
  ...endocrineBloodRedFlags,
  ...mentalHealthRedFlags,
  ...infantChildRedFlags,
  ...vitalSignsRedFlags,
];
