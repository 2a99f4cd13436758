import { readFileSync } from "node:fs";
import { z } from "zod";

const phrase = z.object({ text: z.string().min(1), kind: z.string().min(1) });

/** What people say in a crisis, when they push back, when they make light of it, and about themselves. */
export const PHRASES = z
  .object({
    crisis: z.array(phrase).min(90),
    benign: z.array(z.string()).min(30),
    pushBack: z.array(phrase).min(40),
    minimising: z.array(z.string()).min(30),
    negatedRedFlags: z.array(z.string()).min(20),
    demographics: z.array(z.object({ prefix: z.string(), kind: z.string() })).min(12),
  })
  .parse(JSON.parse(readFileSync(new URL("../evaluation/safety-phrases.json", import.meta.url), "utf8")));
