import { open } from "@/lib/http/endpoint";
import { readLive } from "@/lib/http/health";
import { route } from "@/lib/http/route";
/** Answers are made anew for each request. */
export const dynamic = "force-dynamic";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({ GET: open(readLive) });
