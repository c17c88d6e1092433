import type { Steps } from '../../checking/steps';
import type { Columns } from '../columns';
import { ABSENT, type AlignedRows, alignRows } from './alignRows';
import { commonNumbers } from './commonNumbers';

/** A cell that holds another value than before, by its rows in both versions. */
export type ChangedCell = { readonly before: number; readonly after: number };

/** What one version has that another has not. */
export type ColumnsDiff = {
  /** Rows of the later version that the earlier one lacks. */
  readonly added: readonly number[];
  /** Rows of the earlier version that are gone. */
  readonly removed: readonly number[];
  /** Cells of rows that both have, by column; a column without any is not there. */
  readonly changed: ReadonlyMap<string, readonly ChangedCell[]>;
};

/** Rows of a step. */
const AT_ONCE = 5000;

/**
 * How `after` differs from `before` in columns `keys`, row by row code, wherever the rows stand. The time grows with
 * rows times `keys`. Row codes must be there and differ (rowPlaces.ts).
 */
export function* diffColumnsSteps(
  before: Columns,
  after: Columns,
  keys: readonly string[],
): Steps<ColumnsDiff> {
  const rows = yield* alignRows({ base: null, mine: before, theirs: after });
  const changed = new Map<string, readonly ChangedCell[]>();

  for (const key of keys) {
    const cells = yield* changedCells(key, before, after, rows);

    if (cells.length > 0) changed.set(key, cells);
  }

  return {
    added: yield* onlyIn(rows.theirs, rows.mine),
    removed: yield* onlyIn(rows.mine, rows.theirs),
    changed,
  };
}

/** The rows of one side that the other lacks. */
function* onlyIn(rows: Int32Array, others: Int32Array): Steps<readonly number[]> {
  const found: number[] = [];

  for (let place = 0; place < rows.length; place += 1) {
    if (place % AT_ONCE === 0) yield 0;

    const row = rows[place] ?? ABSENT;

    if (row !== ABSENT && others[place] === ABSENT) found.push(row);
  }

  return found;
}

function* changedCells(
  key: string,
  before: Columns,
  after: Columns,
  rows: AlignedRows,
): Steps<readonly ChangedCell[]> {
  const numbers = commonNumbers();
  const [earlier, later] = [before.columns[key], after.columns[key]];
  const old = yield* numbers.of(earlier);
  const now = yield* numbers.of(later);
  const cells: ChangedCell[] = [];

  for (let place = 0; place < rows.count; place += 1) {
    if (place % AT_ONCE === 0) yield Math.min(AT_ONCE, rows.count - place);

    const [one = ABSENT, other = ABSENT] = [rows.mine[place], rows.theirs[place]];

    if (one === ABSENT || other === ABSENT) continue;

    const was = old[earlier?.codes[one] ?? 0] ?? numbers.blank;
    const is = now[later?.codes[other] ?? 0] ?? numbers.blank;

    if (was !== is) cells.push({ before: one, after: other });
  }

  return cells;
}
