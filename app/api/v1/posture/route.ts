import { withToken } from "@/lib/http/endpoint";
import { readPosture } from "@/lib/http/report/read-posture";
import { route } from "@/lib/http/route";
/** Answers are made anew for each request. */
export const dynamic = "force-dynamic";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({ GET: withToken(["read"], readPosture) });
