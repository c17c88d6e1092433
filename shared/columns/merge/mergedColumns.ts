import type { Steps } from '../../checking/steps';
import { type Column, type Columns, ROW_CODE } from '../columns';
import { growingDictionary } from '../growingDictionary';
import { ABSENT, type AlignedRows, type ThreeSides } from './alignRows';
import { type Collision, FATE, type Merge, type Side } from './merge';

/** Rows of a step. */
const AT_ONCE = 5000;

/** What a merge comes to once every collision has been decided: my rows in their order, then those that are theirs. */
export function* mergedColumnsSteps(merge: Merge, choose: (collision: Collision) => Side): Steps<Columns> {
  const { sides, rows, fates, keys, collisions } = merge;
  const stays = fates.map((fate) => (fate === FATE.stays ? 1 : 0));
  const decided = new Map<string, Uint8Array>();

  for (const collision of collisions) {
    const { place } = collision;
    const side = choose(collision);

    if ('key' in collision) {
      const { key } = collision;
      // A copy, since the merge itself stays undecided.
      const taken = decided.get(key) ?? (merge.fromThem.get(key) ?? new Uint8Array(rows.count)).slice();

      taken[place] = side === 'theirs' ? 1 : 0;
      decided.set(key, taken);
    } else stays[place] = hasRow(rows, place, side) ? 1 : 0;
  }

  yield 0;

  const places = placesOf(stays);
  const columns: Record<string, Column> = {};

  for (const key of [ROW_CODE, ...keys])
    columns[key] = yield* mergedColumn(key, sides, rows, places, decided.get(key) ?? merge.fromThem.get(key));

  return { rows: places.length, columns };
}

function placesOf(stays: Uint8Array): Int32Array {
  const places = new Int32Array(stays.length);
  let count = 0;

  for (let place = 0; place < stays.length; place += 1) {
    places[count] = place;
    count += stays[place] ?? 0;
  }

  return places.subarray(0, count);
}

/** Whether the row is there on the side that was chosen. */
function hasRow({ mine, theirs }: AlignedRows, place: number, side: Side): boolean {
  return (side === 'mine' ? mine : theirs)[place] !== ABSENT;
}

function* mergedColumn(
  key: string,
  { mine, theirs }: ThreeSides,
  rows: AlignedRows,
  places: Int32Array,
  fromThem: Uint8Array | undefined,
): Steps<Column> {
  const { dictionary, codeOf } = growingDictionary();
  const codes = new Uint32Array(places.length);
  const own = codesIn(mine.columns[key], codeOf);
  const other = codesIn(theirs.columns[key], codeOf);

  for (let at = 0; at < places.length; at += 1) {
    if (at % AT_ONCE === 0) yield Math.min(AT_ONCE, places.length - at);

    const place = places[at] ?? 0;
    const row = rows.mine[place] ?? ABSENT;

    codes[at] = row === ABSENT || fromThem?.[place] === 1 ? other(rows.theirs[place] ?? 0) : own(row);
  }

  return { dictionary, codes };
}

/** The common code of a row's value; each entry is looked up once, and only when a row has it. */
function codesIn(column: Column | undefined, codeOf: (value: Column['dictionary'][number]) => number) {
  const places = new Int32Array(column?.dictionary.length ?? 0).fill(ABSENT);

  return (row: number): number => {
    if (column === undefined) return codeOf(null);

    const code = column.codes[row] ?? 0;
    const known = places[code] ?? ABSENT;

    if (known !== ABSENT) return known;

    const place = codeOf(column.dictionary[code] ?? null);

    places[code] = place;

    return place;
  };
}
