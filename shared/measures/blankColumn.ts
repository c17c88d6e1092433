import type { Column } from '../columns/columns';

/** A column that is blank in every row: what a column the sheet does not have amounts to, as in `valueAt`. */
export function blankColumn(rows: number): Column {
  return { dictionary: [null], codes: new Uint32Array(rows) };
}
