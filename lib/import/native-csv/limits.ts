/** Characters in one cell. Spreadsheets hold 32,767; a longer cell is a fault of the file. */
export const MAX_CELL = 100_000;

/** Characters in one record that is not complete yet. What is longer is no record, but a quote that was never closed. */
export const MAX_RECORD = 4_000_000;

export const MAX_COLUMNS = 10_000;
