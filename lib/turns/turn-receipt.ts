import "server-only";
import { getStoredTurn } from "@/lib/data/turns/get-stored-turn";
import type { Viewer } from "@/lib/data/viewer";
import { buildReceipt, type Receipt } from "@/lib/timing/receipt";
import packageJson from "../../package.json";

/** The downloadable proof of a turn, or null when there is no such turn of the viewer's. */
export async function turnReceipt(viewer: Viewer, turnId: string): Promise<Receipt | null> {
  const turn = await getStoredTurn(viewer, turnId);
  if (turn === null) return null;
  const { view, startedAt, ...head } = turn;
  const metrics = view.turn?.metrics ?? null;
  return buildReceipt(
    {
      ...head,
      startedAt: startedAt.toISOString(),
      versions: { gather: packageJson.version, node: process.versions.node },
      outputDigest: metrics?.outputDigest ?? null,
      agentDigests: metrics?.agentDigests ?? {},
      ...(view.turn?.staging !== undefined && { staging: view.turn.staging }),
    },
    { firstEventMs: metrics?.firstEventMs ?? null, firstTextMs: metrics?.firstTextMs ?? null, wallMs: metrics?.wallMs ?? null },
    view.agents,
  );
}
