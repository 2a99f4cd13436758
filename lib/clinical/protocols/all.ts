import { abdominalProtocols } from "./abdominal";
import { abdominalProtocols2 } from "./abdominal-2";
import { allergyInfectionProtocols } from "./allergy-infection";
import { cardiacProtocols } from "./cardiac";
import { endocrineBloodProtocols } from "./endocrine-blood";
import { entProtocols } from "./ent";
import { entProtocols2 } from "./ent-2";
import { everydayProtocols } from "./everyday";
import { eyeProtocols } from "./eye";
import { infantChildProtocols } from "./infant-child";
import { infantChildProtocols2 } from "./infant-child-2";
import { injuryEnvironmentProtocols } from "./injury-environment";
import { mentalHealthProtocols } from "./mental-health";
import { minorIllnessProtocols } from "./minor-illness";
import { musculoskeletalProtocols } from "./musculoskeletal";
import { neuroProtocols } from "./neuro";
import { poisonMedicineProtocols } from "./poison-medicine";
import { respiratoryProtocols } from "./respiratory";
import { skinProtocols } from "./skin";
import { skinProtocols2 } from "./skin-2";
import { urinaryGenitalProtocols } from "./urinary-genital";
import { vitalSignsProtocols } from "./vital-signs";
import { womensHealthProtocols } from "./womens-health";
import { womensHealthProtocols2 } from "./womens-health-2";
import type { Protocol } from "./types";

/** Every protocol of every body system. */
export const PROTOCOLS: readonly Protocol[] = [
  ...cardiacProtocols,
  ...respiratoryProtocols,
  ...neuroProtocols,
  ...abdominalProtocols,
  ...abdominalProtocols2,
  ...urinaryGenitalProtocols,
  ...womensHealthProtocols,
  ...womensHealthProtocols2,
  ...skinProtocols,
  ...skinProtocols2,
  ...eyeProtocols,
  ...entProtocols,
  ...entProtocols2,
  ...musculoskeletalProtocols,
  ...injuryEnvironmentProtocols,
  ...poisonMedicineProtocols,
  ...allergyInfectionProtocols,
  ...endocrineBloodProtocols,
  ...mentalHealthProtocols,
  ...infantChildProtocols,
  ...infantChildProtocols2,
  ...vitalSignsProtocols,
  ...everydayProtocols,
  ...minorIllnessProtocols,
];
