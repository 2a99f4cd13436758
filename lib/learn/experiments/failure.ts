import type { World } from "../world";

// #region first-failure
export async function firstFailure({ history, knowledge, interactions }: World) {
  // Rejects with the first failure; the others go on, unheard.
  return Promise.all([history(), knowledge(), interactions()]);
}
// #endregion

// #region all-outcomes
export async function allOutcomes({ history, knowledge, interactions }: World) {
  const outcomes = await Promise.allSettled([
    history(),
    knowledge(),
    interactions(),
  ]);
  return outcomes.map((outcome) =>
    outcome.status === "fulfilled"
      ? outcome.value
      : "could not be checked",
  );
}
// #endregion

// #region timeout
export async function timeout({ history, knowledge }: World) {
  const signal = AbortSignal.timeout(350);
  const outcomes = await Promise.allSettled([
    history({ signal }),
    knowledge({ signal }),
  ]);
  return outcomes.map((outcome) =>
    outcome.status === "fulfilled" ? outcome.value : "took too long",
  );
}
// #endregion

// #region cancel
export async function cancel({ history, knowledge, interactions }: World) {
  const stop = new AbortController();
  const { signal } = stop;
  const agents = [
    history({ signal }),
    knowledge({ signal }),
    interactions({ signal }),
  ];
  try {
    return await Promise.all(agents);
  } finally {
    // After a failure the others are told to stop, and waited for.
    stop.abort();
    await Promise.allSettled(agents);
  }
}
// #endregion

// #region nobody-awaits
export async function nobodyAwaits({ history, knowledge }: World) {
  void knowledge(); // fails, and there is nobody to tell
  return history();
}
// #endregion
