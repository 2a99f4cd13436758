import { useRouter } from "next/navigation";
import { useCallback, useTransition } from "react";

/** Opens an empty chat. The page makes the new chat's id, so it is asked for afresh each time. */
export function useNewChat(): { start: () => void; starting: boolean } {
  const router = useRouter();
  const [starting, startTransition] = useTransition();
  const start = useCallback(() => {
    startTransition(() => {
      router.push("/chat");
      router.refresh();
    });
  }, [router]);
  return { start, starting };
}
