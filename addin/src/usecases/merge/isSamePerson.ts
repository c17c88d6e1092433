import { editDistance } from '../../../../shared/cells/editDistance';
import { type CellTable, cellAt } from './cellTable';
import { partOf } from './mergeCell';

/** Letters by which a mended spelling differs from the one before. */
const MENDED = 2;
/** Of shorter names two letters are half: «Яна» and «Аня» are two people. */
const SHORT = 5;

/** Names as they are compared; empty where there is none. */
type Person = { readonly last: string; readonly first: string };

/**
 * Whether a row with a registry's row code can still be about the row's person. A school that copies a row and
 * types another child over it copies the code too. So what both rows have of the name has to be the same, or,
 * with whole names on both sides, the same but for a letter or two. With `exact`, for a code that stands in rows
 * of several names, not even that: the copy may be of a twin. A new last name makes a new row; the first name and
 * the birth year vouch for nothing, since every class has two Annas. A row without a name contradicts nothing.
 */
export function isSamePerson(
  one: CellTable,
  row: number,
  other: CellTable,
  otherRow: number,
  exact: boolean,
): boolean {
  const [mine, theirs] = [personOf(one, row), personOf(other, otherRow)];

  if (isNameless(mine) || isNameless(theirs)) return true;

  const [last, first] = (['last', 'first'] as const).map((key) => likeness(mine[key], theirs[key]));

  if (last === 'other' || first === 'other') return false;
  if (last === 'open' || first === 'open') return last === 'equal' || first === 'equal';

  return !exact || (last === 'equal' && first === 'equal');
}

/** The name a row is known by, for telling whether the rows of one code agree. */
export function nameKey(table: CellTable, row: number): string {
  const { last, first } = personOf(table, row);

  return `${last} ${first}`;
}

/** Whether a row has both a last and a first name. */
export function isWhole(table: CellTable, row: number): boolean {
  const { last, first } = personOf(table, row);

  return last !== '' && first !== '';
}

function personOf(table: CellTable, row: number): Person {
  const [last = '', first = ''] = ['lastName', 'firstName'].map((key) => partOf(cellAt(table, key, row)));

  return { last, first };
}

function isNameless({ last, first }: Person): boolean {
  return last === '' && first === '';
}

function likeness(one: string, other: string): 'equal' | 'mended' | 'open' | 'other' {
  if (one === '' || other === '') return 'open';
  if (one === other) return 'equal';

  const limit = Math.min(one.length, other.length) < SHORT ? MENDED - 1 : MENDED;

  return editDistance(one, other, limit) <= limit ? 'mended' : 'other';
}
