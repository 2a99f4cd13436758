import { Problem } from "../../scripts/lib/problem.ts";

/** One piece of the page's data, as Next writes it into its HTML. */
const PIECE = /self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g;

/**
 * Finds the id under which a page calls a server action, in the page itself as a browser has it: the data names the
 * action in the object of all actions, and the row it points to holds the id.
 *
 * @param html a page of the signed-in app
 * @throws Problem when the page hands no such action down
 */
export function findAction(html: string, name: string): string {
  const data = [...html.matchAll(PIECE)].map(([, piece]) => String(JSON.parse(piece ?? '""'))).join("");
  const row = new RegExp(`"${name}":"\\$h([0-9a-f]+)"`).exec(data)?.[1];
  const id = row === undefined ? undefined : new RegExp(`(?:^|\\n)${row}:\\{"id":"([0-9a-f]+)"`).exec(data)?.[1];
  if (id === undefined) throw new Problem("bench_action", `The page names no server action ${name}: is it this version of Gather that serves it?`);
  return id;
}
