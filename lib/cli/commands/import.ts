import { createReadStream } from "node:fs";
import { access, constants } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { InputIssue } from "@/lib/domain/report/report";
import type { ImportView } from "@/lib/domain/views/imports";
import { importAnswer, issueWords } from "@/lib/http/imports/import-answer";
import { consoleLanguage } from "@/lib/i18n/console-language";
import type { Ctx } from "@/lib/services/context";
import { getImportDetail } from "@/lib/services/imports/get-import-detail";
import { receiveImport } from "@/lib/services/imports/receive-import";
import { waitForImport } from "@/lib/services/imports/wait-for-import";
import { failed, progressLine, writeOut, wrongUsage } from "../session/output";
import { commandTexts } from "../session/texts";
import { EXIT, withSession } from "../session/with-session";

/** Milliseconds: a day. The import itself goes on whatever happens to this command. */
const PATIENCE = 86_400_000;
const PAGE = 500;

function read(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { "dry-run": { type: "boolean" }, json: { type: "boolean" }, source: { type: "string" } },
    });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 ? undefined : { ...values, file };
  } catch {
    return undefined;
  }
}

/** `import FILE [--dry-run] [--json] [--source NAME]`: 0 imported, 1 errors in the file, 2 wrong usage, 3 no database. */
export async function run(argv: readonly string[]): Promise<number> {
  const t = commandTexts();
  const given = read(argv);
  if (given === undefined) return wrongUsage(t("usage.import"));
  const { file, json = false, source, "dry-run": dryRun = false } = given;
  const isStdin = file === "-";
  if (!isStdin && !(await isReadable(file))) return wrongUsage(t("file-missing", { file }));
  return withSession(async ({ ctx, work }) => {
    const bytes: AsyncIterable<Uint8Array> = isStdin ? process.stdin : createReadStream(file);
    const names = { fileName: isStdin ? "stdin.csv" : basename(file), ...(source === undefined ? {} : { source }) };
    const received = await receiveImport({ ctx, input: { ...names, commit: !dryRun, bytes } });
    if (!received.ok) return failed(received.failure);
    await work();
    const progress = progressLine();
    const onProgress = ({ state, rowsDone }: ImportView) =>
      progress.show(state === "committing" ? t("import.writing") : t("import.progress", { done: rowsDone }));
    const until = dryRun ? "dry-run" : "end";
    const ended = await waitForImport({
      ctx,
      input: { id: received.value.import.id, until, timeout: PATIENCE, onProgress },
    });
    progress.end();
    if (!ended.ok) return failed(ended.failure);
    await writeOut(json ? asJson(ctx, ended.value) : asText(ctx, ended.value));
    const isClean = (ended.value.counts?.errors ?? 0) === 0;
    return isClean && ["dry_run", "committed"].includes(ended.value.state) ? EXIT.done : EXIT.failed;
  });
}

async function isReadable(file: string): Promise<boolean> {
  return access(file, constants.R_OK).then(
    () => true,
    () => false,
  );
}

async function* asText(ctx: Ctx, view: ImportView): AsyncGenerator<string> {
  const t = commandTexts();
  const { number, fileName: file } = view;
  const ending = view.state === "committed" ? "committed" : view.state === "dry_run" ? "dry-run" : "failed";
  yield `${t(`import.${ending}`, { number, file })}\n`;
  if (view.counts !== null) yield `${t("import.counts", { ...view.counts })}\n`;
  const words = issueWords(consoleLanguage());
  for await (const issue of issuesOf(ctx, view.id)) {
    const place = [
      issue.row === null ? t("import.file-issue") : t("import.row", { row: issue.row }),
      ...(issue.column === null ? [] : [t("import.column", { column: issue.column })]),
    ];
    yield `${t(`import.${issue.severity}`)}, ${place.join(", ")}${issue.value === null ? "" : `, ${JSON.stringify(issue.value)}`}: ${words(issue)}\n`;
  }
}

async function* asJson(ctx: Ctx, view: ImportView): AsyncGenerator<string> {
  const issues: InputIssue[] = [];
  for await (const issue of issuesOf(ctx, view.id)) issues.push(issue);
  const detail = { summary: view, issues, issueTotal: issues.length, changes: [], changeTotal: 0 };
  yield `${JSON.stringify(importAnswer(detail, consoleLanguage()), null, 2)}\n`;
}

/** Every issue, errors first, read a page at a time. */
async function* issuesOf(ctx: Ctx, id: string): AsyncGenerator<InputIssue> {
  for (let page = 1; ; page++) {
    const found = await getImportDetail({
      ctx,
      input: { id, issues: { page, pageSize: PAGE }, changes: { page: 1, pageSize: 1 } },
    });
    if (!found.ok || found.value.issues.length === 0) return;
    yield* found.value.issues;
  }
}
