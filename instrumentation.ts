/** Runs once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ watchAddresses }, { startTracing }, { startServer }] = await Promise.all([
    import("./lib/admission/watch-addresses"),
    import("./lib/telemetry/tracing"),
    import("./lib/start-server"),
  ]);
  watchAddresses();
  await startTracing();
  startServer();
}
