import type { Columns, Value } from '../columns/columns';
import { columnOf } from './columnOf';
import { foldedIds } from './foldedIds';
import { joinIds } from './joinIds';
import type { Steps } from './steps';

/** In place of a number for a row that lacks one of the keys that are needed. */
export const NOBODY = -1;

/** What tells rows apart: names, whose spelling does not matter, and other keys; a row is nobody's without the needed ones. */
export type IdentityKeys = {
  readonly names: readonly string[];
  readonly others: readonly string[];
  readonly needed: readonly string[];
};

type Numbered = { readonly sheets: readonly Columns[]; readonly ids: Int32Array };

/** Several rules of one check ask for the same, and columns never change. */
const known = new WeakMap<Columns, Map<IdentityKeys, Numbered>>();

/**
 * For each row of the sheets, one sheet after another, a number not above that of all rows, which rows with the
 * same values share. Case, ё and е, dashes and look-alike letters do not tell names apart.
 */
export function* identities(sheets: readonly Columns[], keys: IdentityKeys): Steps<Int32Array> {
  const last = sheets.at(-1);
  if (last === undefined) return new Int32Array(0);

  const ofLast = known.get(last) ?? new Map<IdentityKeys, Numbered>();
  const before = ofLast.get(keys);
  if (before !== undefined && isSame(before.sheets, sheets)) return before.ids;

  const ids = yield* numberRows(sheets, keys);
  known.set(last, ofLast.set(keys, { sheets, ids }));

  return ids;
}

function isSame(some: readonly Columns[], others: readonly Columns[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}

function* numberRows(sheets: readonly Columns[], keys: IdentityKeys): Steps<Int32Array> {
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  const ids = new Int32Array(rows);
  const isNobody = new Uint8Array(rows);

  for (const [place, key] of [...keys.names, ...keys.others].entries()) {
    const part = numbersIn(sheets, key, keys.names.includes(key), rows);

    yield rows;

    if (place === 0) ids.set(part);
    else joinIds(ids, part);

    if (keys.needed.includes(key)) markBlank(part, isNobody);
  }

  return ids.map((id, row) => (isNobody[row] === 1 ? NOBODY : id));
}

/** By row: 0 for a blank, another number for each value. */
function numbersIn(sheets: readonly Columns[], key: string, isName: boolean, rows: number): Uint32Array {
  const columns = sheets.map((sheet) => columnOf(sheet, key));
  const values = columns.flatMap(({ dictionary }) => dictionary);
  const ids = isName ? foldedIds(values) : exactIds(values);
  const numbers = new Uint32Array(rows);
  let row = 0;
  let offset = 0;

  for (const { dictionary, codes } of columns) {
    for (const code of codes) {
      numbers[row] = (ids[offset + code] ?? -1) + 1;
      row += 1;
    }

    offset += dictionary.length;
  }

  return numbers;
}

/** The sheets have dictionaries of their own, so a value may stand in several. */
function exactIds(values: readonly Value[]): Int32Array {
  const ids = new Map<Value, number>();

  return Int32Array.from(values, (value) => {
    if (value === null) return -1;

    const id = ids.get(value) ?? ids.size;
    ids.set(value, id);

    return id;
  });
}

function markBlank(part: Uint32Array, isNobody: Uint8Array): void {
  part.forEach((number, row) => {
    if (number === 0) isNobody[row] = 1;
  });
}
