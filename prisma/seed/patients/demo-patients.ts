import { CHILDREN } from "./children";
import type { DemoPatientSpec } from "./demo-patient";
import { OLDER_ADULTS } from "./older-adults";
import { YOUNGER_ADULTS } from "./younger-adults";

/** Everybody that a visitor can continue as. All are made up. */
export const DEMO_PATIENTS: readonly DemoPatientSpec[] = [...CHILDREN, ...YOUNGER_ADULTS, ...OLDER_ADULTS];
