/** Another instance has taken the turn over, or it has ended: nothing of ours may follow. */
export class LeaseLost extends Error {
  readonly code = "lease_lost";
  constructor(readonly turnId: string) {
    super("The turn is no longer run by this instance");
    this.name = "LeaseLost";
  }
}
