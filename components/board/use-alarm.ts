import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";

const BLOCKED_AFTER_MS = 250;
const KEY = "gather-board-sound";

const listeners = new Set<() => void>();
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
const isMuted = (): boolean => window.localStorage.getItem(KEY) === "off";
function keepMuted(muted: boolean): void {
  window.localStorage.setItem(KEY, muted ? "off" : "on");
  for (const listener of listeners) listener();
}

/**
 * Two rising tones for every emergency that nobody has seen and that was not there before; the browser keeps whether
 * they are muted. `blocked` until somebody has touched the page: browsers let none make a sound before.
 * @param unseen ids of the emergencies that nobody has acknowledged
 */
export function useAlarm(unseen: readonly string[]): { muted: boolean; blocked: boolean; toggle: () => void } {
  const muted = useSyncExternalStore(subscribe, isMuted, () => false);
  const [blocked, setBlocked] = useState(false);
  const context = useRef<AudioContext | null>(null);
  // What is there as the page opens is on the screen; what comes is heard.
  const heard = useRef<ReadonlySet<string>>(new Set(unseen));

  const ready = useCallback((): AudioContext => (context.current ??= new AudioContext()), []);

  useEffect(() => {
    const unlock = () => {
      if (context.current?.state === "suspended") void context.current.resume().then(() => setBlocked(false));
    };
    window.addEventListener("pointerdown", unlock);
    window.addEventListener("keydown", unlock);
    return () => {
      window.removeEventListener("pointerdown", unlock);
      window.removeEventListener("keydown", unlock);
      void context.current?.close();
      context.current = null;
    };
  }, []);

  useEffect(() => {
    const isNew = unseen.some((id) => !heard.current.has(id));
    heard.current = new Set(unseen);
    if (!isNew || muted) return;
    const audio = ready();
    // A browser that lets no sound through neither refuses nor goes on: it leaves the context as it was.
    setTimeout(() => setBlocked(audio.state === "suspended"), BLOCKED_AFTER_MS);
    void audio.resume().then(() => {
      setBlocked(false);
      ring(audio);
    });
  }, [unseen, muted, ready]);

  return { muted, blocked: blocked && !muted, toggle: useCallback(() => keepMuted(!isMuted()), []) };
}

const TONES_HZ = [660, 880];
const TONE_S = 0.22;
const LOUDNESS = 0.25;

function ring(audio: AudioContext): void {
  for (const [index, frequency] of TONES_HZ.entries()) {
    const start = audio.currentTime + index * TONE_S;
    const tone = new OscillatorNode(audio, { frequency });
    const gain = new GainNode(audio, { gain: 0 });
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(LOUDNESS, start + 0.02);
    gain.gain.linearRampToValueAtTime(0, start + TONE_S);
    tone.connect(gain).connect(audio.destination);
    tone.start(start);
    tone.stop(start + TONE_S);
  }
}
