import { Pencil } from "lucide-react";
import { memo, useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { EditMessage } from "./edit-message";

interface PatientMessageProps {
  id: string;
  text: string;
  /** null where the message cannot be edited: only the last one can, when nothing is under way */
  onEdit: ((messageId: string, text: string) => void) | null;
}

export const PatientMessage = memo(function PatientMessage({ id, text, onEdit }: PatientMessageProps) {
  const hydrated = useHydrated();
  const [editing, setEditing] = useState(false);
  if (editing && onEdit !== null) {
    return (
      <EditMessage
        text={text}
        onCancel={() => setEditing(false)}
        onSave={(changed) => {
          setEditing(false);
          onEdit(id, changed);
        }}
      />
    );
  }
  return (
    <div data-anchor="" className="group flex items-start justify-end gap-1">
      {onEdit !== null && (
        <IconButton
          label="Edit"
          icon={<Pencil size={16} aria-hidden="true" />}
          disabled={!hydrated}
          onClick={() => setEditing(true)}
          className="mt-0.5 focus-visible:opacity-100 group-hover:opacity-100 [@media(hover:hover)]:opacity-0"
        />
      )}
      <p className="min-w-0 max-w-[85%] whitespace-pre-wrap rounded-2xl rounded-br-md bg-brand-tint px-4 py-2.5 sm:max-w-[80%]">
        <span className="sr-only">You: </span>
        {text}
      </p>
    </div>
  );
});
