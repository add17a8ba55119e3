import { getPosture } from "@/lib/services/posture/get-posture";
import { type Answer, type Call, lacking } from "../endpoint";
import { readQuery } from "../read-query";
import { json } from "../response-headers";
import { noQuery } from "../schemas/error";

/** `GET /api/v1/posture`: the report without its assets. */
export async function readPosture({ request, ctx, url }: Call): Promise<Answer> {
  const query = readQuery({ request, url }, noQuery);
  if ("code" in query) return query;
  const posture = await getPosture({ ctx });
  if (posture.ok) return posture.value === null ? { code: "nothing-imported" } : json(posture.value);
  return posture.failure.code === "forbidden" ? lacking("read") : { code: posture.failure.code };
}
