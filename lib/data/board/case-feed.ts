import "server-only";
import type { BoardNews } from "@/lib/board/board-news";
import { logError } from "@/lib/log";
import { processSingleton } from "@/lib/process-singleton";
import { notifications } from "../notifications";
import { CASE_CHANNEL } from "./case-sql";
import { listCasesForBoards } from "./list-cases";

/** Changes that come this close together, ms, are read and told together. */
const GATHER_MS = 15;

type Listener = (news: string) => void;

/**
 * Tells the boards of this process what has become of cases. A change is read once and written as JSON once, however
 * many boards are open: between instances only ids travel.
 */
class CaseFeed {
  readonly #listeners = new Set<Listener>();
  #changed = new Set<string>();
  #listening: Promise<unknown> | null = null;
  #reading = false;

  /** @param listener called with a {@link BoardNews} as JSON @returns a disposer, once nothing can be missed any more */
  async subscribe(listener: Listener): Promise<() => void> {
    this.#listeners.add(listener);
    const listening = (this.#listening ??= notifications().subscribe(CASE_CHANNEL, (caseId) => this.#hear(caseId)));
    try {
      await listening;
    } catch (error) {
      this.#listeners.delete(listener);
      this.#listening = null;
      throw error;
    }
    return () => this.#listeners.delete(listener);
  }

  #hear(caseId: string): void {
    if (this.#listeners.size === 0) return;
    this.#changed.add(caseId);
    if (this.#reading) return;
    this.#reading = true;
    setTimeout(() => void this.#tell(), GATHER_MS);
  }

  async #tell(): Promise<void> {
    const ids = [...this.#changed];
    this.#changed = new Set();
    try {
      const cases = await listCasesForBoards(ids);
      const open = new Set(cases.map(({ caseId }) => caseId));
      const news = JSON.stringify({ cases, gone: ids.filter((id) => !open.has(id)) } satisfies BoardNews);
      for (const listener of this.#listeners) listener(news);
    } catch (error) {
      // Boards look for themselves when they connect again, and the next change of a case brings it whole.
      logError("cases could not be read for boards", error);
    } finally {
      this.#reading = false;
      if (this.#changed.size > 0) this.#again();
    }
  }

  #again(): void {
    this.#reading = true;
    setTimeout(() => void this.#tell(), GATHER_MS);
  }
}

export function caseFeed(): CaseFeed {
  return processSingleton("case-feed", () => new CaseFeed());
}
