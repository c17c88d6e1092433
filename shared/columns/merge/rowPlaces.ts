import type { Steps } from '../../checking/steps';
import { type Columns, ROW_CODE } from '../columns';

/** Rows of a step. */
const AT_ONCE = 4000;

/** The row of each row code. Throws where a row has no code or two have the same one: the caller sees to it before. */
export function* rowPlaces(columns: Columns): Steps<ReadonlyMap<string, number>> {
  const { dictionary, codes } = columns.columns[ROW_CODE] ?? { dictionary: [], codes: [] };
  const places = new Map<string, number>();

  for (let row = 0; row < columns.rows; row += 1) {
    if (row % AT_ONCE === 0) yield 0;

    const code = dictionary[codes[row] ?? 0];

    if (typeof code !== 'string') throw new Error('a row without a row code cannot be merged');

    places.set(code, row);
  }

  if (places.size !== columns.rows) throw new Error('rows of one row code cannot be merged');

  return places;
}
