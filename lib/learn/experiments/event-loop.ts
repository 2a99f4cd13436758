import type { World } from "../world";

// #region loop
export async function threeTasks({ task, compute, wait }: World) {
  const agent = (name: string, ms: number) =>
    task(name, async () => {
      compute(name); // on the thread: nobody else is there
      await wait(name, ms); // off it, until the timer rings
      compute(name); // on it again, once it is free
      return name;
    });

  return Promise.all([
    agent("History", 300),
    agent("Knowledge", 100),
    agent("Interactions", 200),
  ]);
}
// #endregion
