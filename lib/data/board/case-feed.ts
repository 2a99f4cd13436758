import "server-only";
import type { BoardNews } from "@/lib/board/board-news";
import { logError } from "@/lib/log";
import { processSingleton } from "@/lib/process-singleton";
import { notifications } from "../notifications";
import { CASE_CHANNEL } from "./case-sql";
import { listCasesForBoards, listVersionsSince } from "./list-cases";

/** Changes that come this close together, ms, are read and told together. */
const GATHER_MS = 15;
/** How often it is looked for changes that were not heard of: the LISTEN connection may have been broken. */
const LOOK_ANYWAY_MS = 5_000;
/** How far back is looked. */
const LOOK_BACK_MS = 3 * LOOK_ANYWAY_MS;
const TRY_AGAIN_MS = 1_000;

type Listener = (news: string) => void;

/**
 * Tells the boards of this process what has become of cases. A change is read once and written as JSON once, however
 * many boards are open: between instances only ids travel.
 */
class CaseFeed {
  readonly #listeners = new Set<Listener>();
  #changed = new Set<string>();
  /** the version of each case that the boards were told of last */
  #told = new Map<string, number>();
  #listening: Promise<unknown> | null = null;
  #reading = false;

  /** @param listener called with a {@link BoardNews} as JSON @returns a disposer, once nothing can be missed any more */
  async subscribe(listener: Listener): Promise<() => void> {
    this.#listeners.add(listener);
    const listening = (this.#listening ??= this.#listen());
    try {
      await listening;
    } catch (error) {
      this.#listeners.delete(listener);
      this.#listening = null;
      throw error;
    }
    return () => this.#listeners.delete(listener);
  }

  async #listen(): Promise<void> {
    await notifications().subscribe(CASE_CHANNEL, (caseId) => this.#hear([caseId]));
    setInterval(() => void this.#look(), LOOK_ANYWAY_MS).unref();
  }

  #hear(caseIds: readonly string[], afterMs = GATHER_MS): void {
    if (this.#listeners.size === 0 || caseIds.length === 0) return;
    for (const id of caseIds) this.#changed.add(id);
    if (this.#reading) return;
    this.#reading = true;
    setTimeout(() => void this.#tell(), afterMs);
  }

  async #tell(): Promise<void> {
    const ids = [...this.#changed];
    this.#changed = new Set();
    let afterMs = GATHER_MS;
    try {
      const cases = await listCasesForBoards(ids);
      const open = new Set(cases.map(({ caseId }) => caseId));
      for (const { caseId, version } of cases) this.#told.set(caseId, version);
      const news = JSON.stringify({ cases, gone: ids.filter((id) => !open.has(id)) } satisfies BoardNews);
      for (const listener of this.#listeners) listener(news);
    } catch (error) {
      logError("cases could not be read for boards", error);
      for (const id of ids) this.#changed.add(id);
      afterMs = TRY_AGAIN_MS;
    }
    this.#reading = false;
    this.#hear([...this.#changed], afterMs);
  }

  async #look(): Promise<void> {
    if (this.#listeners.size === 0) return;
    try {
      const versions = await listVersionsSince(new Date(Date.now() - LOOK_BACK_MS));
      const unheard = versions.filter(({ caseId, version }) => (this.#told.get(caseId) ?? 0) < version);
      // Nothing older can be found again.
      this.#told = new Map(versions.map(({ caseId, version }) => [caseId, version]));
      this.#hear(unheard.map(({ caseId }) => caseId));
    } catch (error) {
      logError("boards could not look for changes", error);
    }
  }
}

export function caseFeed(): CaseFeed {
  return processSingleton("case-feed", () => new CaseFeed());
}
