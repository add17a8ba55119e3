import type { FieldName, Kind } from "@/lib/domain/inventory/fields";
import type { InputIssue } from "@/lib/domain/report/report";

/** received → parsed → dryRun → committed | failed; committed → undone. `committing` while the commit runs. */
export const IMPORT_STATES = ["received", "parsed", "dry_run", "committing", "committed", "failed", "undone"] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** In rows of the file, except `missing`: records that the source had and the file has not. */
export interface ImportCounts {
  readonly new: number;
  readonly changed: number;
  readonly missing: number;
  readonly unchanged: number;
  readonly errors: number;
  readonly warnings: number;
}

export type ImportChange =
  | {
      readonly type: "new";
      readonly key: string;
      readonly kind: Kind;
      readonly name: string;
      readonly host: string | null;
      readonly row: number;
    }
  | {
      readonly type: "changed";
      readonly key: string;
      readonly kind: Kind;
      readonly name: string;
      readonly host: string | null;
      readonly row: number;
      /** Canonical cells before and after; `null` = unknown. */
      readonly fields: readonly {
        readonly field: FieldName;
        readonly before: string | null;
        readonly after: string | null;
      }[];
    }
  | {
      readonly type: "missing";
      readonly key: string;
      readonly kind: Kind;
      readonly name: string;
      readonly host: string | null;
    };

export interface ImportView {
  readonly id: string;
  /** Counts up in each workspace: what people call it. */
  readonly number: number;
  readonly state: ImportState;
  readonly source: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly finishedAt: string | null;
  /** Rows read so far, and in all once known. */
  readonly rowsDone: number;
  readonly rowsTotal: number | null;
  readonly counts: ImportCounts | null;
  /** Why it failed: a code of the `import` messages with its parameters. */
  readonly failure: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | null;
}

export interface ImportDetail {
  readonly summary: ImportView;
  /** Errors first; one page of them. */
  readonly issues: readonly InputIssue[];
  readonly issueTotal: number;
  readonly changes: readonly ImportChange[];
  readonly changeTotal: number;
}
