import type { Steps } from '../../checking/steps';
import type { Columns } from '../columns';
import { rowPlaces } from './rowPlaces';

/** Stands for a row that one of the sides does not have. */
export const ABSENT = -1;

/** What is merged. `base`: what both began with; `null` where nobody knows it any more. */
export type ThreeSides = {
  readonly base: Columns | null;
  readonly theirs: Columns;
  readonly mine: Columns;
};

/** For each place, the rows of mine in their order and then those only they have: its row on every side, or ABSENT. */
export type AlignedRows = {
  readonly count: number;
  readonly mine: Int32Array;
  readonly theirs: Int32Array;
  readonly base: Int32Array;
};

/** Rows of a step. */
const AT_ONCE = 4000;

/** Finds each row of mine and theirs on all sides, by its row code, wherever it stands. */
export function* alignRows({ base, theirs, mine }: ThreeSides): Steps<AlignedRows> {
  const own = yield* rowPlaces(mine);
  const other = yield* rowPlaces(theirs);
  const before = base === null ? new Map<string, number>() : yield* rowPlaces(base);
  const most = mine.rows + theirs.rows;
  const rows = { mine: absent(most), theirs: absent(most), base: absent(most) };
  let count = 0;

  const add = (code: string, ownRow: number, otherRow: number): void => {
    rows.mine[count] = ownRow;
    rows.theirs[count] = otherRow;
    rows.base[count] = before.get(code) ?? ABSENT;
    count += 1;
  };

  for (const [code, row] of own) {
    if (count % AT_ONCE === 0) yield 0;
    add(code, row, other.get(code) ?? ABSENT);
  }

  let seen = 0;

  for (const [code, row] of other) {
    if (seen % AT_ONCE === 0) yield 0;
    seen += 1;
    if (!own.has(code)) add(code, ABSENT, row);
  }

  return {
    count,
    mine: rows.mine.subarray(0, count),
    theirs: rows.theirs.subarray(0, count),
    base: rows.base.subarray(0, count),
  };
}

function absent(length: number): Int32Array {
  return new Int32Array(length).fill(ABSENT);
}
