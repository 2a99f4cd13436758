/** Runs once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ gateRequests }, { watchAddresses }, { startTracing }, { startServer }] = await Promise.all([
    import("./lib/admission/gate-requests"),
    import("./lib/admission/watch-addresses"),
    import("./lib/telemetry/tracing"),
    import("./lib/start-server"),
  ]);
  try {
    watchAddresses();
  gateRequests();
    await startTracing();
    startServer();
  } catch (error) {
    // Wrong settings, as a rule. Next would go on and answer everything with a 500.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
