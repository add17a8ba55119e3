/**
 * A spreadsheet runs a cell that begins like a formula. The export puts an apostrophe before
 * such a cell, and before one that already has an apostrophe there, so that taking one off
 * again is its exact inverse.
 */
const FORMULA = /^'*[=+\-@\t\r]/;
const ESCAPED = /^'+[=+\-@\t\r]/;

/** The cell as the export writes it. */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The cell as it was before `escapeFormula`. */
export function unescapeFormula(text: string): string {
  return text.charCodeAt(0) === 39 && ESCAPED.test(text) ? text.slice(1) : text;
}
