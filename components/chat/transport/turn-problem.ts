import type { Problem } from "@/lib/turns/problem";

/** Why a turn could not be followed, in words for a person. */
export class TurnProblem extends Error {
  /**
   * @param problem what to show
   * @param accepted whether the server is known to have taken the message: its turn then goes on without us
   */
  constructor(
    readonly problem: Problem,
    readonly accepted: boolean,
  ) {
    super(problem.message);
    this.name = "TurnProblem";
  }
}

/** The code of a refusal that passes by itself: the same request, a moment later, is taken. */
export const RESTARTING = "restarting";

export const CONNECTION_LOST: Problem = {
  code: "connection_lost",
  message: "The connection was lost.",
  nextStep: "The checks go on without you. Look at your network, then try again.",
};

export const NOT_SENT: Problem = {
  code: "not_sent",
  message: "Your message was not sent.",
  nextStep: "It is still in the box below. Look at your network, then try again.",
};

/** The server runs another version than the one that made this page, and has no such action. */
export const PAGE_OUTDATED: Problem = {
  code: "page_outdated",
  message: "Gather was updated since this page was loaded.",
  nextStep: "Copy your message, reload the page, and send it again.",
};
