"use client";

import { createContext, useContext } from "react";

/** Opens the sidebar where it has no room beside the page. */
export const OpenSidebarContext = createContext<() => void>(() => undefined);

export function useOpenSidebar(): () => void {
  return useContext(OpenSidebarContext);
}
