export type ServiceFailure = "timed_out" | "no_connection" | "rate_limited" | "server_error" | "malformed" | "refused";

/** Why an outside drug service gave no answer. Its message names the service and the reason, never a medicine. */
export class ServiceError extends Error {
  readonly code: ServiceFailure;
  readonly service: string;

  constructor(service: string, code: ServiceFailure) {
    super(`${service}: ${code}`);
    this.name = "ServiceError";
    this.code = code;
    this.service = service;
  }
}

/** The service as a whole is down, slow or overrun: the next question would fare no better. */
export const isOutage = (error: unknown): boolean => error instanceof ServiceError && error.code !== "malformed" && error.code !== "refused";

/** Worth a second try within the same second: the others would only fail again or make it worse. */
export const isTransient = (error: unknown): boolean => error instanceof ServiceError && (error.code === "server_error" || error.code === "no_connection");
