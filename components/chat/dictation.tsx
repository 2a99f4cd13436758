import { Mic, MicOff } from "lucide-react";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { speechRecognition } from "./speech-recognition";
import type { Recognition } from "./speech-recognition";

const subscribe = () => () => undefined;

interface DictationProps {
  disabled: boolean;
  onText: (text: string) => void;
}

/** Speaking in place of typing, where the browser can; elsewhere nothing is shown. */
export function Dictation({ disabled, onText }: DictationProps) {
  const Speech = useSyncExternalStore(subscribe, speechRecognition, () => null);
  const running = useRef<Recognition | null>(null);
  const [listening, setListening] = useState(false);
  useEffect(() => () => running.current?.abort(), []);
  if (Speech === null) return null;

  function listen() {
    if (Speech === null) return;
    const recognition = new Speech();
    recognition.lang = document.documentElement.lang;
    recognition.onresult = (event) => {
      const spoken = Array.from(event.results, (result) => result[0]?.transcript ?? "").join(" ").trim();
      if (spoken !== "") onText(spoken);
    };
    recognition.onend = () => setListening(false);
    recognition.onerror = () => setListening(false);
    running.current = recognition;
    recognition.start();
    setListening(true);
  }

  return listening ? (
    <IconButton label="End dictation" icon={<MicOff size={19} aria-hidden="true" />} onClick={() => running.current?.stop()} className="text-emergency" />
  ) : (
    <IconButton label="Dictate" hint="Dictate. Your browser may pass the sound on to its maker." icon={<Mic size={19} aria-hidden="true" />} disabled={disabled} onClick={listen} />
  );
}
