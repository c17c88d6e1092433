import type { Steps } from '../../checking/steps';
import { type Column, type Columns, ROW_CODE } from '../columns';
import { growingDictionary } from '../growingDictionary';
import { ABSENT, type AlignedRows, type ThreeSides } from './alignRows';
import { type Collision, FATE, type Merge, type Side } from './merge';

/** Rows of a step. */
const AT_ONCE = 10_000;

/** What a merge comes to once every collision has been decided: my rows in their order, then those that are theirs. */
export function* mergedColumnsSteps(merge: Merge, choose: (collision: Collision) => Side): Steps<Columns> {
  const { sides, rows, fates, keys, collisions } = merge;
  const stays = Uint8Array.from(fates, (fate) => (fate === FATE.stays ? 1 : 0));
  const fromThem = new Map([...merge.fromThem].map(([key, taken]) => [key, taken.slice()]));

  for (const collision of collisions) {
    const side = choose(collision);

    if ('key' in collision) {
      const taken = fromThem.get(collision.key);

      if (taken) taken[collision.place] = side === 'theirs' ? 1 : 0;
    } else stays[collision.place] = hasRow(rows, collision.place, side) ? 1 : 0;
  }

  const places = Int32Array.from(stays.keys()).filter((place) => stays[place] === 1);
  const columns: Record<string, Column> = {};

  for (const key of [ROW_CODE, ...keys])
    columns[key] = yield* mergedColumn(key, sides, rows, places, fromThem.get(key));

  return { rows: places.length, columns };
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
