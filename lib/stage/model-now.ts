import "server-only";
import { appServices } from "@/lib/agents/app-services";
import type { ModelState } from "@/lib/model/port";

/** The model that this process asks, and how it fares. */
export type ModelNow = ModelState & { id: string };

export function modelNow(): ModelNow {
  const { model } = appServices();
  return { id: model.id, ...model.state() };
}
