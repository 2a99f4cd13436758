import "server-only";
import { z } from "zod";
import type { Passage } from "@/lib/turns/types";
import { Prisma } from "../generated/client";

/** A passage with the title and sources of its article. */
export interface PassageRow {
  articleId: string;
  title: string;
  heading: string;
  text: string;
  sources: unknown;
  score: number;
}

export const passageColumns = Prisma.sql`p.article_id AS "articleId", a.title, p.heading, p.text, a.sources`;

const sourcesSchema = z.array(z.object({ name: z.string(), url: z.string().nullable() }));

/** The first source is the main one. */
export function toPassage({ sources, ...row }: PassageRow): Passage {
  const [main] = sourcesSchema.parse(sources);
  return { ...row, sourceName: main?.name ?? "Gather", sourceUrl: main?.url ?? null };
}
