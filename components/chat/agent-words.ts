import { SHOWN_AGENTS } from "@/lib/turns/types";
import type { AgentName, AgentStatus, ShownAgentName } from "@/lib/turns/types";

interface AgentWords {
  name: string;
  /** what it does, in the patient's language */
  doing: string;
  /** CSS colour */
  hue: string;
}

const WORDS: Readonly<Record<AgentName, AgentWords>> = {
  safety: { name: "Safety", doing: "Looking for warning signs", hue: "var(--emergency)" },
  history: { name: "History", doing: "Reading your health record", hue: "var(--history)" },
  knowledge: { name: "Knowledge", doing: "Searching the medical library", hue: "var(--knowledge)" },
  interactions: { name: "Interactions", doing: "Checking that your medicines go together", hue: "var(--interactions)" },
  medical: { name: "Medical", doing: "Judging how soon you should be seen", hue: "var(--medical)" },
  risk: { name: "Risk", doing: "Working out your risk scores", hue: "var(--risk)" },
  scheduling: { name: "Scheduling", doing: "Looking for times that fit", hue: "var(--scheduling)" },
  answer: { name: "Answer", doing: "Writing your answer", hue: "var(--ink)" },
};

export function agentWords(name: AgentName): AgentWords {
  return WORDS[name];
}

const STATUS_WORDS: Readonly<Record<AgentStatus, string>> = {
  waiting: "waiting",
  running: "running",
  done: "done",
  failed: "could not be done",
  timed_out: "took too long",
  cancelled: "cancelled",
  skipped: "left out",
};

export function statusWords(status: AgentStatus): string {
  return STATUS_WORDS[status];
}

export function isShown(name: AgentName): name is ShownAgentName {
  return SHOWN_AGENTS.some((shown) => shown === name);
}
