import type { Assessment } from "@/lib/domain/report/assessment";
import { FLEETS, type InputIssue, RECOMMENDATIONS } from "@/lib/domain/report/report";
import { summarise } from "@/lib/domain/report/summarise";
import type { RankedAsset } from "@/lib/domain/report/summary";
import { intervalText, NO_SCORE } from "@/lib/i18n/interval-text";
import type { Text } from "./texts";

/** Issues that are written out one by one; the rest is counted. */
const WRITTEN_OUT = 200;

/** Rows of cells under one another; numbers, in all columns but the first, stand to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((cell, index) => Math.max(all[index] ?? 0, cell.length)),
    [],
  );
  return rows
    .map(
      (row) =>
        `  ${row
          .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

function percent(share: number | null): string {
  return share === null ? NO_SCORE : `${Math.floor(share * 100)} %`;
}

function worstList(title: string, worst: readonly RankedAsset[]): string {
  if (worst.length === 0) return "";
  return `\n${title}\n${table(worst.map(({ name, host, score }) => [host === null ? name : `${name} (${host})`, intervalText(score), score.gates.join(" ")]))}`;
}

/** The assessment in words and columns. */
export function assessmentText(assessment: Assessment, text: Text): string {
  if (assessment.size === 0) return `${text("assess.nothing")}\n`;
  const summary = summarise(assessment);
  const { fleets } = summary;
  const head = ["fleet", "score", "coverage", "workloads", "openGates"].map((column) =>
    text(`assess.columns.${column}`),
  );
  const rows = FLEETS.map((fleet) => {
    const { coverage, workloads, assets, openGates } = fleets[fleet];
    return [
      text(`assess.fleet.${fleet}`),
      intervalText(fleets[fleet]),
      percent(coverage),
      String(workloads),
      `${openGates}/${assets}`,
    ];
  });
  const recommendations = RECOMMENDATIONS.map((recommendation) => [
    `${recommendation} ${text(`recommendations.${recommendation}.title`)}`,
    intervalText(fleets.vm.recommendations[recommendation]),
    intervalText(fleets.container.recommendations[recommendation]),
  ]);
  const gates = summary.gates.map(
    ({ check, open, unknown }) =>
      `  ${check} ${text("assess.gate", { title: text(`checks.${check}.title`), open, unknown })}\n`,
  );
  return [
    `${text("assess.heading", { now: summary.now })}\n\n`,
    table([head, ...rows]),
    `\n${text("assess.recommendations")}\n`,
    table(recommendations),
    gates.length === 0 ? "" : `\n${text("assess.gates")}\n${gates.join("")}`,
    worstList(text("assess.worst.vm"), summary.worst.vm),
    worstList(text("assess.worst.container"), summary.worst.container),
  ].join("");
}

/** Every issue of the input with row, column, value and the way out; errors before warnings. */
export function issuesText(issues: readonly InputIssue[], text: Text): string {
  if (issues.length === 0) return "";
  const errors = issues.filter(({ severity }) => severity === "error");
  const warnings = issues.filter(({ severity }) => severity === "warning");
  const lines = [...errors, ...warnings].slice(0, WRITTEN_OUT).map((issue) => {
    const place = [
      text(`assess.issue.${issue.severity}`),
      ...(issue.row === null ? [] : [text("assess.issue.row", { row: issue.row })]),
      ...(issue.column === null ? [] : [issue.column]),
    ];
    const message = text(`issues.${issue.code}`, {
      value: issue.value ?? "",
      column: issue.column ?? "",
      row: issue.row ?? 0,
      ...issue.params,
    });
    return `  ${place.join(", ")}: ${message}\n`;
  });
  const more = issues.length - lines.length;
  const head = text("assess.issues", { errors: errors.length, warnings: warnings.length });
  return `${head}\n${lines.join("")}${more > 0 ? `  ${text("assess.more", { count: more })}\n` : ""}`;
}
