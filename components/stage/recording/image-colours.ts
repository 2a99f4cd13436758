import type { ShownAgentName } from "@/lib/turns/types";

// A picture leaves the page, and with it the page's own variables.

export const PAPER = {
  light: { paper: "#faf9f5", ink: "#17211f", soft: "#51605c", line: "#e3e0d6", brand: "#0e5e55", onAgent: "#ffffff" },
  dark: { paper: "#0e1413", ink: "#eef3f0", soft: "#a9b8b2", line: "#28332f", brand: "#5fc9b8", onAgent: "#0e1413" },
} as const;

export const AGENT_HUES: Readonly<Record<"light" | "dark", Readonly<Record<ShownAgentName, string>>>> = {
  light: { history: "#2f6fd0", knowledge: "#7d56c9", interactions: "#b05c09", medical: "#0c7f71", risk: "#b83a66", scheduling: "#5f7414" },
  dark: { history: "#6ea3f5", knowledge: "#b193f2", interactions: "#eea24f", medical: "#4fcab7", risk: "#f084aa", scheduling: "#b3c75a" },
};
