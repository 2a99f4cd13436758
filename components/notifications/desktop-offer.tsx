"use client";

import clsx from "clsx";
import { Button } from "@/components/ui/button";
import { useDesktopPermission } from "./desktop-notifications";

/** Asks to be let in only when somebody says so: browsers, and people, refuse those who ask unasked. */
export function DesktopOffer({ className }: { className?: string }) {
  const { permission, ask } = useDesktopPermission();
  if (permission === "default") {
    return (
      <div className={clsx("grid gap-2 rounded-xl bg-sunken p-3 text-sm", className)}>
        <p className="text-ink-2">Be told also when you look at something else. What you wrote is never shown there.</p>
        <Button className="justify-self-start" onClick={() => void ask()}>
          Turn on browser notifications
        </Button>
      </div>
    );
  }
  if (permission === "denied") return <p className="px-3 py-2 text-sm text-ink-2">Browser notifications are blocked. You can allow them in your browser’s settings for this site.</p>;
  return null;
}
