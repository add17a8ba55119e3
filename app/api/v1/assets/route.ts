import { withToken } from "@/lib/http/endpoint";
import { readAssets } from "@/lib/http/report/read-assets";
import { route } from "@/lib/http/route";
/** Answers are made anew for each request. */
export const dynamic = "force-dynamic";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({ GET: withToken(["read"], readAssets) });
