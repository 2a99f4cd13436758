import "server-only";
import { passagesWithoutEmbedding, saveEmbeddings } from "@/lib/data/knowledge/embeddings";
import { env } from "@/lib/env";
import { logInfo } from "@/lib/log";
import type { ModelPort } from "@/lib/model/port";

const AT_ONCE = 100;
const WITHIN_MS = 30_000;

/**
 * Gives the passages that have none a vector of the configured embedding model, {@link AT_ONCE} at a time. Nothing to
 * do for a model without embeddings.
 * @throws what the model or the database throws; what was embedded before that is kept
 */
export async function embedPassages({ embed }: Pick<ModelPort, "embed">): Promise<void> {
  if (embed === null) return;
  const model = env().OPENAI_EMBEDDING_MODEL;
  let count = 0;
  for (;;) {
    const passages = await passagesWithoutEmbedding(model, AT_ONCE);
    if (passages.length === 0) break;
    const vectors = await embed(passages.map(({ text }) => text), { signal: AbortSignal.timeout(WITHIN_MS) });
    const embedded = passages.flatMap(({ articleId, position }, index) => {
      const vector = vectors[index];
      return vector === undefined ? [] : [{ articleId, position, vector }];
    });
    if (embedded.length === 0) break;
    await saveEmbeddings(model, embedded);
    count += embedded.length;
  }
  if (count > 0) logInfo("passages embedded", { count });
}
