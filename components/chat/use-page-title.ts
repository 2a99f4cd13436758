import { useEffect } from "react";

/** The tab's title follows the chat's, which is found while the page stays. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Gather`;
  }, [title]);
}
