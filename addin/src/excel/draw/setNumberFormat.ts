/** Cells of this format take everything as text. */
export const TEXT_FORMAT = '@';

/** Gives all cells of the range one format (en-US codes). */
export function setNumberFormat(range: Excel.Range, format: string): void {
  // One value stands for all cells, which Office.js allows and its typings do not know.
  Object.assign(range, { numberFormat: format });
}
