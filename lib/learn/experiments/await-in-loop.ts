import type { World } from "../world";

// #region mistake
export async function oneAfterTheOther({ patients, triage }: World) {
  const answers = [];
  for (const patient of patients.slice(0, 6)) {
    // Each waits for the one before.
    answers.push(await triage(patient));
  }
  return answers.length;
}
// #endregion

// #region mended
export async function together({ patients, triage }: World) {
  const answers = await Promise.all(
    patients.slice(0, 6).map((patient) => triage(patient)),
  );
  return answers.length;
}
// #endregion
