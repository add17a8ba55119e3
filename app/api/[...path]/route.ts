import { open } from "@/lib/http/endpoint";

/** Answers are made anew for each request. */
export const dynamic = "force-dynamic";

const unknown = open(async () => ({ code: "unknown-route" }));

export {
  unknown as DELETE,
  unknown as GET,
  unknown as HEAD,
  unknown as OPTIONS,
  unknown as PATCH,
  unknown as POST,
  unknown as PUT,
};
