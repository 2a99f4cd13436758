import "server-only";
import { auth } from "./auth";

/** Headers of the response that makes a new guest, who is nobody yet: no cookie of the request counts. */
export async function createGuestSession(userAgent: string | null): Promise<Headers> {
  const headers = new Headers(userAgent === null ? {} : { "user-agent": userAgent });
  const { headers: answer } = await auth().api.signInAnonymous({ headers, returnHeaders: true });
  return answer;
}
