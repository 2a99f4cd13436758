import type { Assessment, InteractionReport, RedFlagScreen, TriageCase } from "@/lib/clinical/types";

/** A passage that the model may rest its words on. */
export interface Evidence {
  title: string;
  text: string;
  sourceName: string;
}

export interface AssessRequest {
  case: TriageCase;
  /** the deterministic screen: its floor holds whatever the model says */
  screen: RedFlagScreen;
  /** latest measurements and recent visits in words, one a line; empty when the record could not be read */
  record: readonly string[];
  evidence: readonly Evidence[];
  interactions: InteractionReport | null;
}

export interface ExplainRequest {
  case: TriageCase;
  assessment: Assessment;
  /** whether the assessment is the model's own; what the engine held against it, the engine explains */
  ownAssessment: boolean;
  interactions: InteractionReport | null;
  evidence: readonly Evidence[];
  /** checks that could not be made, in plain words; the explanation must name them */
  missingChecks: readonly string[];
}

export interface CallOptions {
  signal: AbortSignal;
}

/** What a model answered, and by whom. */
export interface Assessed {
  assessment: Assessment;
  /** whether it is the model's own, and not the engine's in its place */
  own: boolean;
  /** null when the model itself answered; otherwise a sentence for the patient */
  note: string | null;
}

/** How the model fares in this process, for /api/ready, the metrics and the stage. */
export interface ModelState {
  /**
   * `closed`: it is asked as usual. `open`: it failed several times in a row and is left alone for a while, the engine
   * answers. `half_open`: one question is under way to find out whether it is back. `none`: it can't be unreachable.
   */
  circuit: "closed" | "open" | "half_open" | "none";
  /** code of what went wrong last; null once it has answered since */
  lastFailure: string | null;
}

/**
 * The language model, or the embedded clinical engine in its place. Two implementations, chosen by `OPENAI_API_KEY`.
 * In both the urgency is the higher of the model's and the deterministic floor.
 */
export interface ModelPort {
  /** "embedded", or the model's name; shown in receipts */
  readonly id: string;
  assess(request: AssessRequest, options: CallOptions): Promise<Assessed>;
  /** the explanation under the card's headline, as Markdown, in pieces as they come */
  explain(request: ExplainRequest, options: CallOptions): AsyncIterable<string>;
  /** null when this model has no embeddings; otherwise one vector for each text, in order */
  embed: ((texts: readonly string[], options: CallOptions) => Promise<readonly (readonly number[])[]>) | null;
  state(): ModelState;
  /** whether the model can be reached now, for /api/ready; never throws */
  ready(options: CallOptions): Promise<{ ok: true } | { ok: false; reason: string }>;
}
