import { ROW_CODE, valueAt } from '../columns/columns';
import type { TemplateReading } from './templateReading';

/** Where the rows of a sheet stand, as Excel counts them, by row code: more than one where a row was copied with its code. */
export type RowNumbers = ReadonlyMap<string, readonly number[]>;

/** The places of the rows of a sheet that has been read. */
export function rowNumbers({ columns, rows }: Pick<TemplateReading, 'columns' | 'rows'>): RowNumbers {
  const numbers = new Map<string, number[]>();

  rows.forEach((row, index) => {
    const code = String(valueAt(columns, ROW_CODE, index));
    const places = numbers.get(code) ?? [];

    places.push(row + 1);
    numbers.set(code, places);
  });

  return numbers;
}
