/** Values for one column, as the workbook port takes them (addin/src/ports/workbook.ts): `null` leaves a cell, '' empties it. */
export type ColumnValues = {
  readonly column: number;
  readonly top: number;
  readonly values: readonly (string | number | null)[];
};
