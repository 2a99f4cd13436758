import { axisFor, formatTick } from "@/lib/timing/axis";
import { measuredSpeedup } from "@/lib/timing/figures";
import { formatHundredths, formatSeconds, formatSpeedup } from "@/lib/timing/format";
import { SHOWN_AGENTS } from "@/lib/turns/types";
import { AGENT_HUES, PAPER } from "./image-colours";
import type { FiledReceipt } from "./stage-file";

/** What a slide shows: the receipts of one race. */
export interface RaceImage {
  question: string;
  sequential: FiledReceipt;
  concurrent: FiledReceipt;
  theme: "light" | "dark";
}

export const IMAGE_WIDTH = 1920;
export const IMAGE_HEIGHT = 1080;

const LEFT = 260;
const BARS = 1180;
const ROW = 50;
const PROFILE_WORDS = { instant: "no simulated waits", realistic: "simulated waits", textbook: "simulated waits, 3 s each" } as const;

/** A race as one picture for slides, drawn from its receipts and from nothing else. @returns SVG */
export function raceImage({ question, sequential, concurrent, theme }: RaceImage): string {
  const colours = PAPER[theme];
  const axis = axisFor(Math.max(sequential.agentsMs, concurrent.agentsMs), 6);
  const firstEnd = Math.max(...[sequential, concurrent].flatMap(({ agents }) => agents.map(({ endMs }) => endMs ?? 0)));
  const scale = BARS / Math.max(firstEnd, 1);
  const label = (x: number, y: number, size: number, words: string, more = "") => `<text x="${x}" y="${y}" font-size="${size}" ${more}>${escaped(words)}</text>`;
  const lane = (receipt: FiledReceipt, title: string, top: number, hue: string) =>
    [
      label(60, top, 34, title, 'font-weight="700"'),
      ...axis.ticksMs
        .filter((tick) => tick * scale < BARS)
        .map((tick) => `<line x1="${LEFT + tick * scale}" x2="${LEFT + tick * scale}" y1="${top + 16}" y2="${top + 46 + ROW * SHOWN_AGENTS.length}" stroke="${colours.line}"/>${label(LEFT + tick * scale + 6, top + 36, 20, `${formatTick(tick, axis.stepMs)} s`, `fill="${colours.soft}"`)}`),
      ...SHOWN_AGENTS.map((name, index) => bar(receipt, name, top + 50 + ROW * index)),
      label(1490, top + 190, 128, formatSeconds(receipt.agentsMs), `font-weight="700" font-family="monospace" fill="${hue}" textLength="380" lengthAdjust="spacingAndGlyphs"`),
      label(1490, top + 236, 24, `sum ${formatSeconds(receipt.sumMs)}, critical path ${formatSeconds(receipt.criticalPathMs)}`, `fill="${colours.soft}"`),
    ].join("");
  const bar = ({ agents, criticalPath }: FiledReceipt, name: (typeof SHOWN_AGENTS)[number], y: number) => {
    const row = agents.find((agent) => agent.name === name);
    const words = label(60, y + 27, 26, name[0]?.toUpperCase() + name.slice(1));
    if (row === undefined || row.startMs === null || row.endMs === null) return words;
    const [x, width] = [LEFT + row.startMs * scale, Math.max(3, (row.endMs - row.startMs) * scale)];
    const outline = criticalPath.includes(name) ? ` stroke="${colours.ink}" stroke-width="4"` : "";
    const figure = formatHundredths(row.endMs - row.startMs) + (row.status === "done" ? "" : ` ${row.status.replace("_", " ")}`);
    const inside = width > 200;
    return `${words}<rect x="${x}" y="${y}" width="${width}" height="36" rx="7" fill="${AGENT_HUES[theme][name]}"${outline}/>${label(inside ? x + 12 : x + width + 10, y + 26, 22, figure, `font-family="monospace" font-weight="700" fill="${inside ? colours.onAgent : colours.ink}"`)}`;
  };
  const factor = measuredSpeedup(sequential.agentsMs, concurrent.agentsMs) === null ? "–" : (formatSpeedup(sequential.agentsMs, concurrent.agentsMs) ?? "–");
  const same = sequential.outputDigest !== null && sequential.outputDigest === concurrent.outputDigest;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${IMAGE_WIDTH}" height="${IMAGE_HEIGHT}" viewBox="0 0 ${IMAGE_WIDTH} ${IMAGE_HEIGHT}" font-family="system-ui, sans-serif" fill="${colours.ink}">`,
    `<rect width="${IMAGE_WIDTH}" height="${IMAGE_HEIGHT}" fill="${colours.paper}"/>`,
    label(60, 74, 36, "Gather", 'font-weight="700" textLength="130" lengthAdjust="spacingAndGlyphs"'),
    label(220, 74, 28, `“${shortened(question)}”`, `fill="${colours.soft}"`),
    lane(sequential, "Sequential", 140, colours.ink),
    lane(concurrent, "Concurrent", 540, colours.brand),
    `<line x1="60" x2="1860" y1="920" y2="920" stroke="${colours.line}"/>`,
    label(60, 1022, 110, factor, `font-weight="700" font-family="monospace" fill="${colours.brand}"`),
    label(440, 980, 28, `Measured, ${PROFILE_WORDS[concurrent.profile]}${injected(sequential) ? ", faults injected on purpose" : ""}. ${same ? `Same findings: digest ${sequential.outputDigest?.slice(0, 8)}.` : "The findings differ."}`),
    label(440, 1022, 24, `${concurrent.startedAt.slice(0, 16).replace("T", " ")} UTC, model ${concurrent.model}, turns ${sequential.id.slice(0, 8)} and ${concurrent.id.slice(0, 8)}. Bars are drawn from the receipts.`, `fill="${colours.soft}"`),
    "</svg>",
  ].join("\n");
}

function injected({ staging }: FiledReceipt): boolean {
  return (staging?.faults?.length ?? 0) > 0 || staging?.modelFault !== undefined;
}

function shortened(words: string): string {
  return words.length > 105 ? `${words.slice(0, 104)}…` : words;
}

function escaped(words: string): string {
  return words.replace(/[<>&"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
