import type { Problem } from "@/lib/turns/problem";
import type { Mode } from "@/lib/graph/types";
import { NO_FILE, NO_PICTURE, NO_RECEIPT } from "../run/run-problems";
import type { RunState } from "../run/run-state";
import { KNOWN_SCENARIO } from "../scenario";
import { scenarioFromHash, scenarioToHash } from "../scenario-hash";
import { IMAGE_HEIGHT, IMAGE_WIDTH, raceImage } from "./receipt-image";
import { saveFile, saveJson } from "./save-file";
import { receiptSchema } from "./stage-file";
import type { CarefulFile, FiledReceipt, RaceReceipt } from "./stage-file";
import { svgToPng } from "./svg-to-png";

interface StageFiles {
  run: RunState;
  load: (name: string, text: string) => void;
  tell: (problem: Problem | null) => void;
}

/** Saves what the stage shows and opens what it has saved. */
export function stageFiles({ run, load, tell }: StageFiles) {
  const receipts = async (): Promise<RaceReceipt | null> => {
    if (run.source.kind !== "live") return run.receipts;
    const [sequential, concurrent] = await Promise.all((["sequential", "concurrent"] as const).map((mode) => receiptOf(run, mode)));
    if (sequential === undefined || concurrent === undefined) throw new Error("A race has two receipts");
    return { kind: "gather-race-receipt", version: 1, scenario: scenarioToHash(run.scenario ?? KNOWN_SCENARIO), sequential, concurrent };
  };
  const withReceipts = (use: (race: RaceReceipt) => Promise<void> | void, otherwise: Problem) => {
    tell(null);
    receipts()
      .catch(() => null)
      .then((race) => (race === null ? tell(NO_RECEIPT) : use(race)))
      .catch(() => tell(otherwise));
  };

  return {
    saveReceipts: () => withReceipts((race) => saveJson(`gather-race-${race.concurrent.id}.json`, race), NO_RECEIPT),
    savePicture: (format: "svg" | "png") =>
      withReceipts(async (race) => {
        const theme = document.querySelector("[data-stage]")?.getAttribute("data-theme") === "light" ? "light" : "dark";
        const svg = raceImage({ ...race, question: scenarioFromHash(race.scenario).question, theme });
        const name = `gather-race-${race.concurrent.id}.${format}`;
        saveFile(name, format === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await svgToPng(svg, 2 * IMAGE_WIDTH, 2 * IMAGE_HEIGHT));
      }, NO_PICTURE),
    saveRecording: () => {
      if (run.recording !== null) saveJson(`gather-recording-${run.recording.recordedAt.slice(0, 10)}.json`, run.recording);
    },
    saveSamples: () => {
      const file: CarefulFile = { kind: "gather-careful", version: 1, measuredAt: new Date().toISOString(), scenario: scenarioToHash(run.scenario ?? KNOWN_SCENARIO), samples: [...run.samples] };
      saveJson("gather-careful.json", file);
    },
    open: (file: File) => {
      file
        .text()
        .then((text) => load(file.name, text))
        .catch(() => tell(NO_FILE));
    },
  };
}

async function receiptOf({ lanes }: RunState, mode: Mode): Promise<FiledReceipt> {
  const answer = await fetch(`/api/turns/${lanes[mode].turn?.turnId ?? ""}`);
  return receiptSchema.parse(await answer.json());
}
