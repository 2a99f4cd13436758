/** How a lane of a trace is called and coloured. */
export function laneLook(lane: string): { name: string; hue: string } {
  return LANES[lane] ?? { name: lane, hue: "var(--scheduling)" };
}

const LANES: Readonly<Record<string, { name: string; hue: string }>> = {
  History: { name: "History", hue: "var(--history)" },
  Knowledge: { name: "Knowledge", hue: "var(--knowledge)" },
  Interactions: { name: "Interactions", hue: "var(--interactions)" },
  pce_2013: { name: "PCE", hue: "var(--risk)" },
  prevent_2023_base: { name: "PREVENT", hue: "var(--risk)" },
  news2: { name: "NEWS2", hue: "var(--risk)" },
  curb65: { name: "CURB-65", hue: "var(--risk)" },
};
