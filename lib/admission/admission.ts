import "server-only";
import { env } from "@/lib/env";
import { processSingleton } from "@/lib/process-singleton";
import type { Problem } from "@/lib/turns/problem";
import { Quota } from "./quota";
import { refusal } from "./refusals";
import { Turnstile } from "./turnstile";

/** Who asks for a turn. */
export interface Asker {
  userId: string;
  /** whom limits by address count; null when it can't be told */
  address: string | null;
}

/** A turn that may begin; released when it has ended, or did not begin after all. */
export type Pass = { ok: true; release: () => void } | { ok: false; problem: Problem };

const TELL_EVERY_MS = 1_000;
/** Shorter than any proxy or page takes for a connection that is gone. */
const TELL_ALL_EVERY_MS = 15_000;
/** A reader more than this of one turn is turned away: tabs are few, floods are not. */
const READERS_OF_A_TURN = 50;
/** Of messages that find the queue full so many a minute are kept as rows; the text of the others stays on the page. */
const KEPT_REFUSALS_A_MINUTE = 600;
const EVERYBODY = "everybody";

/** What this process lets in. Each instance counts for itself: n instances let in n times as much. */
class Admission {
  readonly turnstile: Turnstile;
  readonly #patients: Quota;
  readonly #addresses: Quota;
  readonly #guests: Quota;
  readonly #guestsOfAddress: Quota;
  readonly #readers = new Quota({ atOnce: READERS_OF_A_TURN, perMinute: 0 });
  readonly #keptRefusals = new Quota({ atOnce: 0, perMinute: KEPT_REFUSALS_A_MINUTE });
  #names = 0;

  constructor() {
    const settings = env();
    this.turnstile = new Turnstile({ atOnce: settings.TURNS_AT_ONCE, waiting: settings.TURNS_WAITING });
    this.#patients = new Quota({ atOnce: settings.TURNS_PER_PATIENT, perMinute: settings.TURNS_PER_PATIENT_A_MINUTE });
    this.#addresses = new Quota({ atOnce: settings.TURNS_PER_ADDRESS, perMinute: settings.TURNS_PER_ADDRESS_A_MINUTE });
    this.#guests = new Quota({ atOnce: 0, perMinute: settings.GUESTS_A_MINUTE });
    this.#guestsOfAddress = new Quota({ atOnce: 0, perMinute: settings.GUESTS_PER_ADDRESS_A_MINUTE });
    setInterval(() => this.turnstile.tell(), TELL_EVERY_MS).unref();
    setInterval(() => this.turnstile.tell(true), TELL_ALL_EVERY_MS).unref();
  }

  /**
   * Whether a turn may be asked for.
   * @param requestId the same request again is the same turn, and counts once
   */
  requestTurn({ userId, address }: Asker, requestId: string): Pass {
    if (this.turnstile.full && !this.#keptRefusals.take(EVERYBODY, requestId).ok) {
      return { ok: false, problem: refusal("busy", this.turnstile.expectedWaitMs()) };
    }
    const patient = this.#patients.take(userId, requestId);
    if (!patient.ok) return { ok: false, problem: refusal(patient.why === "at-once" ? "too_many_turns" : "too_often", patient.retryAfterMs) };
    if (address === null) return patient;
    const from = this.#addresses.take(address, requestId);
    if (!from.ok) {
      patient.release();
      return { ok: false, problem: refusal("too_many_from_address", from.retryAfterMs) };
    }
    return {
      ok: true,
      release: () => {
        patient.release();
        from.release();
      },
    };
  }

  /** A pass for one more reader of a turn, released when it stops reading; null when it has too many. */
  readTurn(turnId: string): (() => void) | null {
    const taken = this.#readers.take(turnId, this.#newName());
    return taken.ok ? taken.release : null;
  }

  /** How long, in ms, before a new guest may come from there; null when one may come now. */
  guestRefusedForMs(address: string | null): number | null {
    const name = this.#newName();
    const taken = [...(address === null ? [] : [this.#guestsOfAddress.take(address, name)]), this.#guests.take(EVERYBODY, name)];
    for (const one of taken) if (one.ok) one.release();
    const refused = taken.find((one) => !one.ok);
    return refused?.ok === false ? refused.retryAfterMs : null;
  }

  #newName(): string {
    this.#names += 1;
    return String(this.#names);
  }
}

export function admission(): Admission {
  return processSingleton("admission", () => new Admission());
}
