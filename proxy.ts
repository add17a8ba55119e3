import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy, SECURITY_HEADERS } from "@/lib/http/security-headers";

/** Puts the security headers on every page. Who may see what is decided by the services, never here. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of SECURITY_HEADERS) response.headers.set(name, value);
  return response;
}

/** Not the API, nor the upload of a file: a proxy buffers bodies, and an import streams. They set their own headers. */
export const config = {
  matcher: ["/((?!api/|import/upload|_next/static|_next/image|favicon.ico|icon.svg).*)"],
};
