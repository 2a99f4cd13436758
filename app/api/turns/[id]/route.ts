import { z } from "zod";
import { getViewer } from "@/lib/auth/viewer";
import { PROBLEMS } from "@/lib/turns/problem";
import { turnReceipt } from "@/lib/turns/turn-receipt";

/** The receipt of a turn, to its owner. To anyone else it does not exist. */
export async function GET(_request: Request, { params }: RouteContext<"/api/turns/[id]">): Promise<Response> {
  const { id } = await params;
  const viewer = await getViewer();
  const turnId = z.uuid().safeParse(id);
  const receipt = viewer === null || !turnId.success ? null : await turnReceipt(viewer, turnId.data);
  if (receipt === null) return Response.json({ error: PROBLEMS.notFound }, { status: 404 });
  return Response.json(receipt, {
    headers: { "Cache-Control": "private, no-store", "Content-Disposition": `inline; filename="gather-receipt-${receipt.id}.json"` },
  });
}
