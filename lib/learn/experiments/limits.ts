import { Readable } from "node:stream";
import pLimit from "p-limit";
import type { World } from "../world";

// #region pool
export async function pool({ patients, triage, atOnce }: World) {
  const limit = pLimit(atOnce);
  const answers = await Promise.all(
    patients.map((patient) => limit(() => triage(patient))),
  );
  return answers.length;
}
// #endregion

// #region no-back-pressure
export async function noBackPressure({ arriving, triage }: World) {
  const limit = pLimit(3);
  const answers = [];
  for await (const patient of arriving()) {
    // Takes them in, come what may.
    answers.push(limit(() => triage(patient)));
  }
  return (await Promise.all(answers)).length;
}
// #endregion

// #region back-pressure
export async function backPressure({ arriving, triage }: World) {
  // Asks for the next patient only when there is room.
  const answers = await Readable.from(arriving())
    .map(triage, { concurrency: 3 })
    .toArray();
  return answers.length;
}
// #endregion
