import { Bell, BellOff, CalendarDays, Keyboard, LogOut, MailWarning, MonitorUp } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { Mark } from "@/components/ui/mark";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { BoardConnection } from "./use-board-feed";

interface BoardHeaderProps {
  name: string;
  connection: BoardConnection;
  muted: boolean;
  wall: boolean;
  /** how many events nobody could be told of; null when that is not known */
  undelivered: number | null;
  onSound: () => void;
  onWall: () => void;
  onKeys: () => void;
  onSignOut: () => void;
}

const CONNECTION: Readonly<Record<BoardConnection, { words: string; dot: string }>> = {
  connecting: { words: "Connecting", dot: "bg-line-strong" },
  open: { words: "Live", dot: "bg-self-care" },
  lost: { words: "Reconnecting", dot: "bg-urgent" },
  signed_out: { words: "Signed out", dot: "bg-emergency" },
};

export function BoardHeader({ name, connection, muted, wall, undelivered, onSound, onWall, onKeys, onSignOut }: BoardHeaderProps) {
  const disabled = !useHydrated();
  const { words, dot } = CONNECTION[connection];
  return (
    <header className="flex min-h-14 shrink-0 items-center gap-1 border-b border-line bg-paper pl-4 pr-2 max-sm:pl-2 max-sm:pr-0">
      <Link href="/" aria-label="Gather, start page" className="grid size-11 shrink-0 place-items-center rounded-lg">
        <Mark />
      </Link>
      <h1 className="text-xl font-semibold">Board</h1>
      <p role="status" className="ml-2 flex items-center gap-2 text-[0.9375rem] text-ink-2 sm:ml-3">
        <span aria-hidden="true" className={`size-2.5 shrink-0 rounded-full ${dot}`} />
        <span className={connection === "open" ? "max-sm:sr-only" : undefined}>{words}</span>
      </p>
      <div className="ml-auto flex items-center">
        <p className="mr-2 hidden truncate text-[0.9375rem] text-ink-2 md:block">{name}</p>
        {undelivered !== 0 && (
          <Link href="/undelivered" aria-label={undelivered === null ? "Undelivered events" : `Undelivered events: ${undelivered}`} title="Undelivered events" className="inline-flex min-h-11 items-center gap-1.5 rounded-xl px-2.5 max-sm:gap-0.5 max-sm:px-1.5 font-semibold text-urgent hover:bg-raised">
            <MailWarning size={20} aria-hidden="true" />
            {undelivered}
          </Link>
        )}
        <Link href="/board/calendar" aria-label="Calendar" title="Calendar" className="grid size-11 place-items-center rounded-xl text-ink-2 hover:bg-raised hover:text-ink">
          <CalendarDays size={20} aria-hidden="true" />
        </Link>
        <Toggle label="Sound" on={!muted} hint={muted ? "Sound is off: turn it on (s)" : "Sound is on: mute it (s)"} icon={muted ? <BellOff size={20} aria-hidden="true" /> : <Bell size={20} aria-hidden="true" />} disabled={disabled} onClick={onSound} />
        <Toggle label="Wall display" on={wall} hint="Wall display (w)" icon={<MonitorUp size={20} aria-hidden="true" />} disabled={disabled} onClick={onWall} className="max-sm:hidden" />
        <IconButton label="Keys" hint="Keys (?)" icon={<Keyboard size={20} aria-hidden="true" />} disabled={disabled} onClick={onKeys} className="max-sm:hidden" />
        <IconButton label="Sign out" icon={<LogOut size={20} aria-hidden="true" />} disabled={disabled} onClick={onSignOut} />
      </div>
    </header>
  );
}

function Toggle({ label, on, hint, icon, disabled, onClick, className }: { label: string; on: boolean; hint: string; icon: ReactNode; disabled: boolean; onClick: () => void; className?: string }) {
  return <IconButton label={label} hint={hint} aria-pressed={on} icon={icon} disabled={disabled} onClick={onClick} className={className} />;
}
