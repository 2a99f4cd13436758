import process from "node:process";

const EVERY_MS = 200;

/**
 * Tells when npm is gone. Asked to end, npm ends the shell between itself and us, and killed by force it ends
 * nothing: neither reaches us but by our being handed to another parent.
 * @param {() => void} onGone
 */
export function watchParent(onGone) {
  if (!process.env["npm_lifecycle_event"] || process.platform === "win32") return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, EVERY_MS);
  timer.unref();
}
