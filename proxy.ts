import { applySetCookies } from "better-auth/cookies";
import { NextResponse } from "next/server";
import type { NextRequest } from "next/server";
import { admission } from "@/lib/admission/admission";
import { crowdedPage } from "@/lib/admission/crowded-page";
import { ADDRESS_HEADER } from "@/lib/admission/watch-addresses";
import { createGuestSession } from "@/lib/auth/guest-session";
import { checkSession } from "@/lib/auth/check-session";
import { logError } from "@/lib/log";
import { metrics } from "@/lib/telemetry/registry";

/**
 * Gives a first visitor a guest session before the page is rendered, so that page and cookie agree from the first
 * byte and nothing redirects. This is a convenience, not a guard: lib/data asks who the viewer is for every row.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (request.headers.has("next-action")) return refuseBody(request);
  try {
    const checked = await checkSession(request);
    if (checked.valid) return withCookies(NextResponse.next(), checked.setCookies);
    const refusedForMs = admission().guestRefusedForMs(request.headers.get(ADDRESS_HEADER));
    if (refusedForMs !== null) {
      metrics().refusals.inc({ code: "too_many_guests" });
      return new NextResponse(...crowdedPage(refusedForMs));
    }
    const guest = await createGuestSession(request.headers.get("user-agent"));
    const setCookies = guest.getSetCookie();
    const headers = new Headers(request.headers);
    applySetCookies(headers, setCookies);
    return withCookies(NextResponse.next({ request: { headers } }), setCookies);
  } catch (error) {
    // The page can say better than this what is wrong.
    logError("guest session failed", error);
    return NextResponse.next();
  }
}

/** An action whose body is too large, or does not say how large it is: left to itself Next answers with a bare 500. */
function refuseBody(request: NextRequest): NextResponse {
  const sized = request.headers.has("content-length");
  const error = sized
    ? { code: "body_too_large", message: "This is too large to be sent.", nextStep: "Shorten it, or send it in parts." }
    : { code: "length_required", message: "This could not be read.", nextStep: "Send it with its length." };
  return NextResponse.json({ error }, { status: sized ? 413 : 411, headers: { connection: "close" } });
}

function withCookies(response: NextResponse, setCookies: readonly string[]): NextResponse {
  for (const cookie of setCookies) response.headers.append("set-cookie", cookie);
  return response;
}

export const config = {
  matcher: [
    {
      // Pages: no API, no files, and no actions: those that begin something make a guest of a stranger (requireViewer).
      source: "/((?!api/|_next/|.*\\.[\\w]+$).*)",
      missing: [
        { type: "header", key: "next-action" },
        { type: "header", key: "next-router-prefetch" },
        { type: "header", key: "purpose", value: "prefetch" },
      ],
    },
    // Actions of a million bytes and more, of which none is a patient's. All others pass this file by.
    {
      source: "/:path*",
      has: [
        { type: "header", key: "next-action" },
        { type: "header", key: "content-length", value: "\\d{7,}" },
      ],
    },
    {
      source: "/:path*",
      has: [
        { type: "header", key: "next-action" },
        { type: "header", key: "transfer-encoding" },
      ],
    },
  ],
};
