import { figuresOf } from "@/lib/timing/figures";
import type { ActionResult, Problem } from "@/lib/turns/problem";
import { carefulFileSchema, raceReceiptSchema, receiptSchema, recordingSchema } from "./stage-file";
import type { CarefulFile, FiledReceipt, RaceReceipt, Recording } from "./stage-file";

export type StageFile = RaceReceipt | Recording | CarefulFile | { kind: "turn-receipt"; receipt: FiledReceipt };

const LARGEST_BYTES = 5_000_000;
/** Receipts are rounded to the microsecond. */
const ROUNDING_MS = 0.002;

const NOT_OURS: Problem = {
  code: "not_a_receipt",
  message: "This file is no receipt, recording or measurement of Gather.",
  nextStep: "Choose a JSON file that was downloaded from the stage or from a turn.",
};
const ALTERED: Problem = {
  code: "receipt_altered",
  message: "The figures of this receipt do not follow from its own rows, so it is not shown.",
  nextStep: "Download the receipt once more from where it was made.",
};

/**
 * What a file holds that somebody has dropped on the page, if it is one of ours. The figures of a receipt are
 * computed again from its rows: one whose figures do not follow is refused.
 */
export function readStageFile(text: string): ActionResult<StageFile> {
  const file = text.length > LARGEST_BYTES ? null : parsed(text);
  if (file === null) return { ok: false, error: NOT_OURS };
  return receiptsOf(file).every(followsFromRows) ? { ok: true, value: file } : { ok: false, error: ALTERED };
}

function parsed(text: string): StageFile | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  for (const schema of [raceReceiptSchema, recordingSchema, carefulFileSchema]) {
    const file = schema.safeParse(json);
    if (file.success) return file.data;
  }
  const receipt = receiptSchema.safeParse(json);
  return receipt.success ? { kind: "turn-receipt", receipt: receipt.data } : null;
}

function receiptsOf(file: StageFile): FiledReceipt[] {
  if (file.kind === "turn-receipt") return [file.receipt];
  return file.kind === "gather-race-receipt" ? [file.sequential, file.concurrent] : [];
}

function followsFromRows(receipt: FiledReceipt): boolean {
  const figures = figuresOf(receipt.agents);
  const same = (name: "agentsMs" | "sumMs" | "criticalPathMs") => Math.abs(figures[name] - receipt[name]) <= ROUNDING_MS * receipt.agents.length;
  return same("agentsMs") && same("sumMs") && same("criticalPathMs") && figures.peakInFlight === receipt.peakInFlight;
}
