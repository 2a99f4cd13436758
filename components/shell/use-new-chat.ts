import { useRouter } from "next/navigation";
import { useCallback } from "react";

/** Opens an empty chat. */
export function useNewChat(): () => void {
  const router = useRouter();
  return useCallback(() => router.push("/chat"), [router]);
}
