import { listReportAssets } from "@/lib/services/inventory/list-report-assets";
import { type Answer, type Call, lacking } from "../endpoint";
import { readQuery } from "../read-query";
import { json } from "../response-headers";
import { ASSET_LISTS, assetsQuery } from "../schemas/assets";

/** `GET /api/v1/assets`: one page of the report's assets; `Link` names the next (RFC 8288). */
export async function readAssets({ request, ctx, url }: Call): Promise<Answer> {
  const query = readQuery({ request, url }, assetsQuery, ASSET_LISTS);
  if ("code" in query) return query;
  const page = await listReportAssets({ ctx, input: query.value });
  if (!page.ok) return page.failure.code === "forbidden" ? lacking("read") : { code: page.failure.code };
  if (page.value === null) return { code: "nothing-imported" };
  return json(page.value, { headers: page.value.next === null ? {} : { link: linkToNext(url, page.value.next) } });
}

function linkToNext(url: URL, after: string): string {
  const search = new URLSearchParams(url.search);
  search.set("after", after);
  return `<${url.pathname}?${search}>; rel="next"`;
}
