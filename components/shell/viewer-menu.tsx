import { CalendarDays, ChevronsUpDown, ClipboardList, GraduationCap, Presentation, UsersRound } from "lucide-react";
import { useRouter } from "next/navigation";
import { DropdownMenu } from "radix-ui";
import { MenuChoice, MenuItem, MenuPanel } from "@/components/ui/menu";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useApp } from "./app-context";
import { EMERGENCY_NUMBERS } from "./emergency-number";
import { usePreferences } from "./preferences-context";
import { ViewerCard } from "./viewer-card";

const THEMES = [
  { value: "system", label: "As this device" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

const REGIONS = [
  { value: "EU", label: `Europe (${EMERGENCY_NUMBERS.EU})` },
  { value: "UK", label: `United Kingdom (${EMERGENCY_NUMBERS.UK})` },
  { value: "US", label: `United States (${EMERGENCY_NUMBERS.US})` },
] as const;

/** Whose record is used, and everything that is about the person. */
export function ViewerMenu({ onNavigate }: { onNavigate: () => void }) {
  const hydrated = useHydrated();
  const router = useRouter();
  const { viewer, developerMode } = useApp();
  const { theme, region, change } = usePreferences();
  const go = (href: "/record" | "/appointments" | "/" | "/stage" | "/learn") => () => {
    onNavigate();
    router.push(href);
  };
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger disabled={!hydrated} className="flex w-full items-center gap-3 rounded-xl border border-line bg-surface p-2.5 text-left hover:border-line-strong">
        <ViewerCard viewer={viewer} />
        <ChevronsUpDown size={16} aria-hidden="true" className="ml-auto shrink-0 text-ink-3" />
      </DropdownMenu.Trigger>
      <MenuPanel align="start" side="top">
        <MenuItem icon={<ClipboardList size={16} aria-hidden="true" />} onSelect={go("/record")}>
          {viewer.kind === "guest" ? "Your details" : "Record"}
        </MenuItem>
        <MenuItem icon={<CalendarDays size={16} aria-hidden="true" />} onSelect={go("/appointments")}>
          Appointments
        </MenuItem>
        <MenuItem icon={<UsersRound size={16} aria-hidden="true" />} onSelect={go("/")}>
          Continue as a demo patient
        </MenuItem>
        {developerMode && (
          <MenuItem icon={<Presentation size={16} aria-hidden="true" />} onSelect={go("/stage")}>
            Stage
          </MenuItem>
        )}
        <MenuItem icon={<GraduationCap size={16} aria-hidden="true" />} onSelect={go("/learn")}>
          How it works
        </MenuItem>
        <DropdownMenu.Separator className="my-1.5 h-px bg-line" />
        <MenuChoice label="Look" value={theme} options={THEMES} onChange={(value) => change({ theme: value })} />
        <DropdownMenu.Separator className="my-1.5 h-px bg-line" />
        <MenuChoice label="Emergency number of" value={region} options={REGIONS} onChange={(value) => change({ region: value })} />
      </MenuPanel>
    </DropdownMenu.Root>
  );
}
