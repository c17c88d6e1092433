import type { CellValue } from '../types';
import type { Clip } from './clip';

/** What copying cells of another workbook without formats, rules and formulas gives. */
export function foreignClip(grid: readonly (readonly CellValue[])[]): Clip {
  return {
    row: 0,
    column: 0,
    rows: grid.map((row) =>
      row.map((value) => ({ cell: value === null ? undefined : { value }, result: value })),
    ),
    validations: [],
    conditionals: [],
    merges: [],
  };
}
