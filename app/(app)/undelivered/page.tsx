import { notFound } from "next/navigation";
import { UndeliveredView } from "@/components/undelivered/undelivered-view";
import { getMember } from "@/lib/auth/care-team";
import { eventBus } from "@/lib/events/choose-bus";
import { retryDeadLetter } from "./actions";

export const metadata = { title: "Undelivered events" };

/** Events that could not be handled, for the care team. To anyone else there is no such page. */
export default async function UndeliveredPage() {
  if ((await getMember()) === null) notFound();
  const letters = await eventBus().listDeadLetters();
  return <UndeliveredView letters={letters.map((letter) => ({ ...letter, failedAt: letter.failedAt.toISOString() }))} retry={retryDeadLetter} />;
}
