import "server-only";
import { getSessionCookie } from "better-auth/cookies";
import { auth } from "./auth";

export interface CheckedSession {
  valid: boolean;
  /** renewed cookies for the response */
  setCookies: readonly string[];
}

const NONE: CheckedSession = { valid: false, setCookies: [] };

/**
 * Whether the request has a session. A page load asks the database, so that a cookie that outlived its session (after
 * `npm run db:reset`) is found out; an action or a soft navigation may go by the signed cookie for some minutes.
 */
export async function checkSession(request: Request): Promise<CheckedSession> {
  if (getSessionCookie(request, { cookiePrefix: "gather" }) === null) return NONE;
  const { response, headers } = await auth().api.getSession({
    headers: request.headers,
    query: { disableCookieCache: isPageLoad(request) },
    returnHeaders: true,
  });
  return response === null ? NONE : { valid: true, setCookies: headers.getSetCookie() };
}

function isPageLoad(request: Request): boolean {
  return request.method === "GET" && (request.headers.get("accept") ?? "").includes("text/html");
}
