import "server-only";
import { Client } from "pg";
import { env } from "@/lib/env";
import { logError } from "@/lib/log";
import { processSingleton } from "@/lib/process-singleton";

const RECONNECT_MS = 1_000;

/** Waits for notifications about one thing. */
export interface Listening {
  /** resolves when notified since the last call, after `atMostMs`, or when aborted */
  next(atMostMs: number, signal: AbortSignal): Promise<void>;
  dispose(): void;
}

type Listener = (payload: string) => void;

/**
 * One LISTEN connection of this process, opened when first needed and opened again when it breaks. What comes
 * while it is broken is missed: listeners must look for themselves now and then.
 */
class Notifications {
  readonly #channels = new Map<string, Set<Listener>>();
  #client: Promise<Client> | null = null;

  /** Calls `listener` with the payload of every notification on the channel. @returns a disposer */
  async subscribe(channel: string, listener: Listener): Promise<() => void> {
    const listeners = this.#channels.get(channel) ?? new Set();
    this.#channels.set(channel, listeners.add(listener));
    const client = await this.#connected();
    await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
    return () => listeners.delete(listener);
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
        await told.promise;
        clearTimeout(timer);
        signal.removeEventListener("abort", wake);
        told = Promise.withResolvers();
      },
      dispose: unsubscribe,
    };
  }

  #connected(): Promise<Client> {
    return (this.#client ??= this.#connect().catch((error: unknown) => {
      this.#client = null;
      throw error;
    }));
  }

  async #connect(): Promise<Client> {
    const client = new Client({ connectionString: env().DATABASE_URL, application_name: "gather notifications", keepAlive: true });
    client.on("notification", ({ channel, payload }) => {
      for (const listener of this.#channels.get(channel) ?? []) listener(payload ?? "");
    });
    client.on("error", (error) => {
      logError("notification connection lost", error);
      this.#client = null;
      setTimeout(() => this.#reconnect(), RECONNECT_MS).unref();
    });
    await client.connect();
    for (const channel of this.#channels.keys()) await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
    return client;
  }

  #reconnect(): void {
    this.#connected().catch((error: unknown) => {
      logError("notification connection not back yet", error);
      setTimeout(() => this.#reconnect(), RECONNECT_MS).unref();
    });
  }
}

export function notifications(): Notifications {
  return processSingleton("notifications", () => new Notifications());
}
