import { useRouter } from "next/navigation";
import { useCallback } from "react";

/** Goes on to a new chat, with everything about the viewer read afresh. */
export function useEnterChat(): () => void {
  const router = useRouter();
  return useCallback(() => {
    router.push("/chat");
    router.refresh();
  }, [router]);
}
