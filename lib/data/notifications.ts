import "server-only";
import { Client } from "pg";
import { env } from "@/lib/env";
import { logError, logInfo } from "@/lib/log";
import { processSingleton } from "@/lib/process-singleton";

const RECONNECT_MS = 1_000;
/** A database that takes a connection and then says nothing is as good as gone. */
const CONNECT_WITHIN_MS = 5_000;

/** Waits for notifications about one thing. */
export interface Listening {
  /** resolves when notified since the last call, after `atMostMs`, or when aborted */
  next(atMostMs: number, signal: AbortSignal): Promise<void>;
  dispose(): void;
}

type Listener = (payload: string) => void;

/**
 * One LISTEN connection of this process, opened when first needed and opened again, as often as it takes, when it
 * breaks. What comes while it is broken is missed: listeners must look for themselves now and then.
 */
class Notifications {
  readonly #listeners = new Map<string, Set<Listener>>();
  #connecting: Promise<Client | null> | null = null;
  #reconnect: NodeJS.Timeout | undefined;
  #broken = false;
  readonly #givenUp = new WeakSet<Client>();

  /**
   * Calls `listener` with the payload of every notification on the channel, from when this resolves; later, if the
   * database can't be reached now.
   * @returns a disposer
   */
  async subscribe(channel: string, listener: Listener): Promise<() => void> {
    const listeners = this.#listeners.get(channel);
    const isNew = listeners === undefined;
    this.#listeners.set(channel, (listeners ?? new Set()).add(listener));
    const connectedBefore = this.#connecting !== null;
    const client = await (this.#connecting ??= this.#connect());
    // A connection that was only opened now listens to every channel there is.
    if (client !== null && isNew && connectedBefore) await listen(client, channel).catch((error: unknown) => this.#lost(client, error));
    return () => this.#listeners.get(channel)?.delete(listener);
  }

  async listen(channel: string, payload: string): Promise<Listening> {
    let told = Promise.withResolvers<void>();
    const unsubscribe = await this.subscribe(channel, (received) => {
      if (received === payload) told.resolve();
    });
    return {
      async next(atMostMs, signal) {
        const timer = setTimeout(() => told.resolve(), atMostMs);
        const wake = () => told.resolve();
        signal.addEventListener("abort", wake);
        if (signal.aborted) wake();
        await told.promise;
        clearTimeout(timer);
        signal.removeEventListener("abort", wake);
        told = Promise.withResolvers();
      },
      dispose: unsubscribe,
    };
  }

  /** Gives null, and tries again by itself, when the database can't be reached. */
  async #connect(): Promise<Client | null> {
    const client = new Client({
      connectionString: env().DATABASE_URL,
      application_name: "gather notifications",
      keepAlive: true,
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
      query_timeout: CONNECT_WITHIN_MS,
    });
    client.on("notification", ({ channel, payload }) => {
      for (const listener of this.#listeners.get(channel) ?? []) listener(payload ?? "");
    });
    client.on("error", (error) => this.#lost(client, error));
    try {
      await client.connect();
      for (const channel of this.#listeners.keys()) await listen(client, channel);
      if (this.#broken) logInfo("notification connection is back");
      this.#broken = false;
      return client;
    } catch (error) {
      this.#lost(client, error);
      return null;
    }
  }

  /** May be told of the same connection several times. */
  #lost(client: Client, error: unknown): void {
    if (this.#givenUp.has(client)) return;
    this.#givenUp.add(client);
    // It may be half open: closing it is a courtesy that nobody waits for.
    client.end().catch(() => undefined);
    if (!this.#broken) logError("notification connection lost", error);
    this.#broken = true;
    this.#reconnect = setTimeout(() => {
      this.#reconnect = undefined;
      this.#connecting = this.#connect();
    }, RECONNECT_MS);
    this.#reconnect.unref();
  }
}

async function listen(client: Client, channel: string): Promise<void> {
  await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
}

export function notifications(): Notifications {
  return processSingleton("notifications", () => new Notifications());
}
