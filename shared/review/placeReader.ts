import { digest } from '../checking/digest';
import { type Columns, ROW_CODE, type Value, valueAt } from '../columns/columns';
import { sharedColumns } from '../templates/sharedColumns';
import type { Template } from '../templates/template';
import type { AskedPlace } from './keptEvent';
import type { ReviewPlace } from './review';

/** Characters of a value that a thread shows: with 200 of them and as many reasons an event fits into the store. */
export const LONGEST_VALUE = 300;

/** What stands at a place; `null` where the columns have no such row, or the column stays in the workbook. */
export type PlaceReader = (place: ReviewPlace) => AskedPlace | null;

/**
 * Looks places up in columns. Columns are named as in the workbook; what is read of a coarse one is what has left it.
 *
 * @param contentHash of the columns: it stands for the sheet as a whole
 */
export function placeReader(template: Template, columns: Columns, contentHash: string): PlaceReader {
  const shared = sharedColumns(template);
  const keys = new Map(shared.map(({ from, key }) => [from, key]));
  const rows = rowsByCode(columns);

  return ({ row, column }) => {
    if (row === null) return column === null ? { value: null, mark: contentHash } : null;

    const index = rows.get(row);
    if (index === undefined) return null;

    if (column === null) {
      return { value: null, mark: markOf(shared.map(({ key }) => valueAt(columns, key, index))) };
    }

    const key = keys.get(column);
    if (key === undefined) return null;

    const value = valueAt(columns, key, index);

    return { value: shortened(value), mark: markOf(value) };
  };
}

/** The columns that `placeReader` looks into for these places, by the keys under which they have left the workbook. */
export function columnsOfPlaces(template: Template, places: readonly ReviewPlace[]): readonly string[] {
  const shared = sharedColumns(template);
  if (places.some(({ row, column }) => row !== null && column === null)) return shared.map(({ key }) => key);

  const asked = new Set(places.map(({ column }) => column));

  return [
    ROW_CODE,
    ...shared.filter(({ from, key }) => asked.has(from) && key !== ROW_CODE).map(({ key }) => key),
  ];
}

function rowsByCode(columns: Columns): ReadonlyMap<Value, number> {
  const codes = columns.columns[ROW_CODE];
  if (codes === undefined) return new Map();

  return new Map(Array.from(codes.codes, (code, row) => [codes.dictionary[code] ?? null, row]));
}

function markOf(values: Value | readonly Value[]): string {
  return digest(JSON.stringify(values));
}

function shortened(value: Value): Value {
  if (typeof value !== 'string' || value.length <= LONGEST_VALUE) return value;

  return `${value.slice(0, LONGEST_VALUE - 1)}…`;
}
