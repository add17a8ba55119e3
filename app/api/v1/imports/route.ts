import { withToken } from "@/lib/http/endpoint";
import { createImport } from "@/lib/http/imports/create-import";
import { route } from "@/lib/http/route";
/** Answers are made anew for each request. */
export const dynamic = "force-dynamic";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({ POST: withToken(["import"], createImport) });
