/** The service behind an agent of an experiment is out of order, as its settings ask for. */
export class AgentFailed extends Error {
  readonly code = "agent_failed";
  constructor(readonly agent: string) {
    super(`${agent} could not be reached`);
    this.name = "AgentFailed";
  }
}
