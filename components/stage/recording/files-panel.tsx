import { FileJson, FolderOpen, History, Image as Picture } from "lucide-react";
import { useRef } from "react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { StagePanel } from "../stage-panel";

export interface FileCommands {
  replay: () => void;
  saveRecording: () => void;
  saveReceipts: () => void;
  savePicture: (format: "svg" | "png") => void;
  saveSamples: () => void;
  open: (file: File) => void;
}

interface FilesPanelProps extends FileCommands {
  busy: boolean;
  /** what there is to be saved */
  has: { recording: boolean; receipts: boolean; samples: boolean };
}

/** What can be kept of a run, and shown again. */
export function FilesPanel({ busy, has, replay, saveRecording, saveReceipts, savePicture, saveSamples, open }: FilesPanelProps) {
  const hydrated = useHydrated();
  const field = useRef<HTMLInputElement>(null);
  const ready = hydrated && !busy;
  return (
    <StagePanel label="Recordings and receipts" className="border-line-strong">
      <div className="flex flex-wrap gap-3">
        <FileButton ready={ready} icon={<History size={17} aria-hidden="true" />} onClick={replay}>
          Replay the last race
        </FileButton>
        <FileButton ready={ready} icon={<FolderOpen size={17} aria-hidden="true" />} onClick={() => field.current?.click()}>
          Open a file
        </FileButton>
        <input
          ref={field}
          type="file"
          accept="application/json,.json"
          aria-label="Receipt or recording"
          className="sr-only"
          tabIndex={-1}
          disabled={!ready}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) open(file);
            target.value = "";
          }}
        />
        <FileButton ready={ready && has.receipts} icon={<FileJson size={17} aria-hidden="true" />} onClick={saveReceipts}>
          Receipts as JSON
        </FileButton>
        <FileButton ready={ready && has.receipts} icon={<Picture size={17} aria-hidden="true" />} onClick={() => savePicture("png")}>
          Picture, PNG
        </FileButton>
        <FileButton ready={ready && has.receipts} icon={<Picture size={17} aria-hidden="true" />} onClick={() => savePicture("svg")}>
          Picture, SVG
        </FileButton>
        <FileButton ready={ready && has.recording} icon={<FileJson size={17} aria-hidden="true" />} onClick={saveRecording}>
          Recording as JSON
        </FileButton>
        <FileButton ready={ready && has.samples} icon={<FileJson size={17} aria-hidden="true" />} onClick={saveSamples}>
          Careful runs as JSON
        </FileButton>
      </div>
      <p className="text-sm text-ink-2 lg:text-base">
        Every race that comes to its end is recorded in this browser and replaces the one before. A replay asks nothing of the network and always says that it is one. A file can also be dropped anywhere
        on this page: what it claims is computed again from its rows before it is shown. Recordings hold the question and the answer; receipts hold neither, but a race’s names the address that repeats it.
      </p>
    </StagePanel>
  );
}

function FileButton({ ready, icon, onClick, children }: { ready: boolean; icon: ReactNode; onClick: () => void; children: ReactNode }) {
  return (
    <Button disabled={!ready} onClick={onClick}>
      {icon}
      {children}
    </Button>
  );
}
