/** The part of the browser's speech recognition that dictation uses; it has no types of its own yet. */
export interface Recognition {
  lang: string;
  onresult: ((event: { results: Iterable<{ 0?: { transcript: string } }> & ArrayLike<{ 0?: { transcript: string } }> }) => void) | null;
  onend: (() => void) | null;
  onerror: (() => void) | null;
  start: () => void;
  stop: () => void;
  abort: () => void;
}

type RecognitionClass = new () => Recognition;

declare global {
  interface Window {
    SpeechRecognition?: RecognitionClass;
    webkitSpeechRecognition?: RecognitionClass;
  }
}

export function speechRecognition(): RecognitionClass | null {
  return window.SpeechRecognition ?? window.webkitSpeechRecognition ?? null;
}
