import { Check } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";

const ROW = "flex min-h-10 cursor-default select-none items-center gap-3 rounded-lg px-3 text-[0.9375rem] outline-none data-[highlighted]:bg-sunken";

export function MenuPanel({ children, ...props }: ComponentProps<typeof DropdownMenu.Content>) {
  return (
    <DropdownMenu.Portal>
      <DropdownMenu.Content
        sideOffset={6}
        collisionPadding={8}
        className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 animate-enter overflow-y-auto rounded-xl border border-line bg-surface p-1.5 shadow-pop"
        {...props}
      >
        {children}
      </DropdownMenu.Content>
    </DropdownMenu.Portal>
  );
}

export function MenuItem({ icon, children, ...props }: ComponentProps<typeof DropdownMenu.Item> & { icon: ReactNode }) {
  return (
    <DropdownMenu.Item className={ROW} {...props}>
      <span className="text-ink-2">{icon}</span>
      {children}
    </DropdownMenu.Item>
  );
}

interface MenuChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** One of a few, chosen within the menu; choosing leaves the menu open. */
export function MenuChoice<Value extends string>({ label, value, options, onChange }: MenuChoiceProps<Value>) {
  return (
    <DropdownMenu.Group>
      <DropdownMenu.Label className="px-3 pb-1 pt-2 text-sm font-semibold text-ink-3">{label}</DropdownMenu.Label>
      <DropdownMenu.RadioGroup value={value}>
        {options.map((option) => (
          <DropdownMenu.RadioItem
            key={option.value}
            value={option.value}
            className={ROW}
            onSelect={(event) => {
              event.preventDefault();
              onChange(option.value);
            }}
          >
            <span className="flex w-4 justify-center text-brand">
              <DropdownMenu.ItemIndicator>
                <Check size={16} aria-hidden="true" />
              </DropdownMenu.ItemIndicator>
            </span>
            {option.label}
          </DropdownMenu.RadioItem>
        ))}
      </DropdownMenu.RadioGroup>
    </DropdownMenu.Group>
  );
}
