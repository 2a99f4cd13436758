import { useEffect, useEffectEvent } from "react";
import { CHANNEL, readToAudience } from "./stage-channel";
import type { AudienceState, RemoteCommand } from "./stage-channel";

/** Often enough for the presenter's window to notice within seconds that this one is gone. */
const TELL_EVERY_MS = 2_000;

/** Tells the presenter's window what the audience sees, and does what it asks. */
export function useAudience(state: AudienceState, onCommand: (command: RemoteCommand) => void): void {
  const written = JSON.stringify(state);
  const tell = useEffectEvent((channel: BroadcastChannel) => channel.postMessage(state));
  const hear = useEffectEvent((channel: BroadcastChannel, data: unknown) => {
    const message = readToAudience(data);
    if (message?.type === "hello") channel.postMessage(state);
    if (message?.type === "command") onCommand(message.command);
  });
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(channel, data);
    const timer = setInterval(() => tell(channel), TELL_EVERY_MS);
    return () => {
      clearInterval(timer);
      channel.close();
    };
  }, []);
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    tell(channel);
    channel.close();
  }, [written]);
}

/** Opens the presenter's window, or brings it to the front. */
export function openPresenter(): void {
  window.open("/stage/presenter", "gather-presenter", "popup,width=1100,height=760");
}
