import { uploadLimit } from "@/lib/env";
import { chooseLocale } from "@/lib/i18n/locale";
import type { Ctx } from "@/lib/services/context";
import { getImportDetail } from "@/lib/services/imports/get-import-detail";
import { receiveImport } from "@/lib/services/imports/receive-import";
import { waitForImport } from "@/lib/services/imports/wait-for-import";
import { BrokenBody, csvBody } from "../csv-body";
import type { Answer, Call } from "../endpoint";
import type { ApiErrorCode } from "../errors/codes";
import type { Problem } from "../errors/problem";
import { readQuery } from "../read-query";
import { json } from "../response-headers";
import { importQuery } from "../schemas/imports";
import { ISSUES_LISTED, importAnswer } from "./import-answer";

/** Milliseconds that `?wait=true` waits at most; the answer then tells the state as it is. */
const LONGEST_WAIT = 300_000;
const ENDED = ["dry_run", "committed", "failed", "undone"];

/** `POST /api/v1/imports`: takes the file in as it streams, then answers at once or waits for the end. */
export async function createImport({ request, ctx, url }: Call): Promise<Answer> {
  const query = readQuery({ request, url }, importQuery);
  if ("code" in query) return query;
  const { dryRun, wait, source, fileName } = query.value;
  const bytes = csvBody(request, uploadLimit());
  if ("code" in bytes) return bytes;
  const named = { ...(source === undefined ? {} : { source }), ...(fileName === undefined ? {} : { fileName }) };
  try {
    const received = await receiveImport({ ctx, input: { ...named, commit: !dryRun, bytes } });
    if (!received.ok) return importProblem(received.failure);
    const { id } = received.value.import;
    const input = {
      id,
      until: dryRun ? ("dry-run" as const) : ("end" as const),
      timeout: LONGEST_WAIT,
      signal: request.signal,
    };
    if (wait) await waitForImport({ ctx: seeing(ctx), input });
    return await answerImport({ request, ctx }, id, wait);
  } catch (error) {
    if (error instanceof BrokenBody) return { code: "broken-body" };
    throw error;
  }
}

/** `GET /api/v1/imports/{id}`. */
export async function readImport({ request, ctx, params }: Call): Promise<Answer> {
  return answerImport({ request, ctx }, params["id"] ?? "", true);
}

/** 200 when the import has come to its end, or is only looked at; else 202 with where to look. */
async function answerImport(
  { request, ctx }: Pick<Call, "request" | "ctx">,
  id: string,
  looked: boolean,
): Promise<Answer> {
  const page = { page: 1, pageSize: ISSUES_LISTED };
  const detail = await getImportDetail({
    ctx: seeing(ctx),
    input: { id, issues: page, changes: { page: 1, pageSize: 1 } },
  });
  if (!detail.ok) return importProblem(detail.failure);
  const locale = chooseLocale(undefined, request.headers.get("accept-language"));
  const answer = importAnswer(detail.value, locale);
  const isPost = request.method === "POST";
  const status = isPost && !(looked && ENDED.includes(answer.state)) ? 202 : 200;
  const headers = { "content-language": locale, vary: "accept-language" };
  return json(answer, { status, headers: isPost ? { ...headers, location: `/api/v1/imports/${id}` } : headers });
}

/** Whoever may import may see what became of it. */
function seeing(ctx: Ctx): Ctx {
  return ctx.scopes.includes("import") ? { ...ctx, scopes: [...ctx.scopes, "read"] } : ctx;
}

const CODES: Readonly<Record<string, ApiErrorCode>> = {
  "too-large": "too-large",
  "empty-file": "empty-body",
  "not-found": "not-found",
  forbidden: "insufficient-scope",
  busy: "busy",
  unavailable: "unavailable",
  "disk-full": "disk-full",
};

function importProblem({ code, params }: { code: string; params?: Problem["params"] }): Problem {
  const known = CODES[code] ?? "conflict";
  return params === undefined ? { code: known } : { code: known, params };
}
