import type { Column, Columns, Value } from '../columns/columns';
import { isMissingWord } from '../columns/guards/isMissingWord';
import { PERSON_INN } from '../templates/sharedColumns';
import { columnOf } from './columnOf';
import { foldedIds } from './foldedIds';
import { joinIds } from './joinIds';

/** In place of a row's number where one of the columns says nothing. */
export const INCOMPLETE = -1;

/** A column to compare rows by; in a text case, quotes and dashes make no difference. */
export type ComparedColumn = { readonly key: string; readonly isText: boolean };

/**
 * For each row a number, below that of the rows, that it has in common with the rows where all the columns hold the
 * same. A blank, a word like «нет данных» and a person's ИНН, which are all replaced by one word, tell nothing
 * apart.
 */
export function sameRows(columns: Columns, compared: readonly ComparedColumn[]): Int32Array {
  const parts = compared.map(({ key, isText }) => numbersIn(columnOf(columns, key), isText));
  const ids = new Int32Array(columns.rows);

  for (const part of parts) joinIds(ids, part);

  return ids.map((id, row) => (parts.some((part) => part[row] === 0) ? INCOMPLETE : id));
}

/** By row: 0 where the column says nothing, another number for each thing it can say. */
function numbersIn({ dictionary, codes }: Column, isText: boolean): Uint32Array {
  const ids = isText ? foldedIds(dictionary) : Int32Array.from(dictionary.keys());
  const numbers = ids.map((id, entry) => (saysNothing(dictionary[entry] ?? null) ? 0 : id + 1));

  return codes.map((code) => numbers[code] ?? 0);
}

function saysNothing(value: Value): boolean {
  return value === null || value === PERSON_INN || isMissingWord(String(value));
}
