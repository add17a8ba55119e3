import { z } from "zod";
import { FIELD_NAMES, KINDS } from "@/lib/domain/inventory/fields";
import type { InputIssue } from "@/lib/domain/report/report";
import { fail, ok, type Result } from "@/lib/domain/views/failure";
import type { ImportChange, ImportDetail } from "@/lib/domain/views/imports";
import type { Ctx } from "../context";
import { type Paging, range } from "../paging";
import { type CommonFailure, inTransaction } from "../transaction";
import { isUuid } from "../uuid";
import { importView } from "./import-view";

const named = { key: z.string(), kind: z.enum(KINDS), name: z.string(), host: z.string().nullable() };
const cell = z.string().nullable();
const change = z.discriminatedUnion("type", [
  z.object({ type: z.literal("new"), ...named, row: z.number() }),
  z.object({
    type: z.literal("changed"),
    ...named,
    row: z.number(),
    fields: z.array(z.object({ field: z.enum(FIELD_NAMES), before: cell, after: cell })),
  }),
  z.object({ type: z.literal("missing"), ...named }),
]);
const params = z.record(z.string(), z.union([z.string(), z.number()]));

export interface ImportDetailInput {
  readonly id: string;
  readonly issues: Paging & { readonly severity?: InputIssue["severity"] };
  readonly changes: Paging & { readonly type?: ImportChange["type"] };
}

/** An import with one page of its issues (errors first) and one of its changes; totals are of the filtered lists. Needs `read`. */
export async function getImportDetail({
  ctx,
  input,
}: {
  readonly ctx: Ctx;
  readonly input: ImportDetailInput;
}): Promise<Result<ImportDetail, CommonFailure | "not-found">> {
  if (!isUuid(input.id)) return fail("not-found");
  return inTransaction(ctx, "read", async (tx) => {
    const row = await tx.import.findFirst({ where: { id: input.id } });
    if (row === null) return fail("not-found");
    const { severity } = input.issues;
    const { type } = input.changes;
    const issueWhere = { importId: input.id, ...(severity === undefined ? {} : { severity }) };
    const changeWhere = { importId: input.id, ...(type === undefined ? {} : { type }) };
    const issues = await tx.importIssue.findMany({
      where: issueWhere,
      orderBy: { seq: "asc" },
      ...range(input.issues),
    });
    const changes = await tx.importChange.findMany({
      where: changeWhere,
      orderBy: { seq: "asc" },
      ...range(input.changes),
    });
    return ok({
      summary: importView(row),
      issues: issues.map((issue) => ({
        severity: issue.severity === "error" ? "error" : "warning",
        code: issue.code,
        row: issue.rowNumber,
        column: issue.columnName,
        value: issue.value,
        ...(issue.params === null ? {} : { params: params.parse(issue.params) }),
      })),
      issueTotal: severity === undefined ? row.issueTotal : await tx.importIssue.count({ where: issueWhere }),
      changes: changes.map((found) => change.parse({ ...found, row: found.rowNumber })),
      changeTotal: type === undefined ? row.changeTotal : await tx.importChange.count({ where: changeWhere }),
    });
  });
}
