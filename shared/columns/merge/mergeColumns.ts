import type { Steps } from '../../checking/steps';
import type { Column } from '../columns';
import { ABSENT, type AlignedRows, alignRows, type ThreeSides } from './alignRows';
import { commonNumbers } from './commonNumbers';
import { type Collision, FATE, type Merge } from './merge';

/** Rows of a step, each compared on three sides. */
const AT_ONCE = 5000;
/** Of a row whose base nobody knows: equal to no value. */
const UNKNOWN = -1;

/** What is merged, and how. */
export type MergeOptions = {
  /** Columns whose values are merged; the row codes say which row is which. */
  readonly keys: readonly string[];
  /**
   * Whether a cell of mine that I left as it was must not be replaced without asking, because it holds more than is
   * compared (the day of a month, a formula). `row` is a row of mine.
   */
  readonly isHeld?: (key: string, row: number) => boolean;
};

/** A merge as it is being put together: for each place, who has changed something in its row; and Merge's `onlyMine`. */
type Changes = { readonly byMe: Uint8Array; readonly byThem: Uint8Array; onlyMine: number };

/**
 * Merges two edited versions of one sheet by row code: what only one side changed is that side's, what both changed
 * alike is no question, and only what both changed differently is a collision. Without a base every difference is one,
 * and so is every row that only they have; rows that only I have stay. A row that both inserted under one code began blank.
 * The time grows with rows times `keys`. Row codes must be there and differ (rowPlaces.ts).
 */
export function* mergeColumnsSteps(sides: ThreeSides, options: MergeOptions): Steps<Merge> {
  const rows = yield* alignRows(sides);
  const changes: Changes = {
    byMe: new Uint8Array(rows.count),
    byThem: new Uint8Array(rows.count),
    onlyMine: 0,
  };
  const fromThem = new Map<string, Uint8Array>();
  const collisions: Collision[] = [];

  for (const key of options.keys)
    fromThem.set(key, yield* mergeColumn(key, sides, rows, options, changes, collisions));

  const { fates, asked } = rowFates(rows, changes, sides.base === null);

  return {
    sides,
    keys: options.keys,
    rows,
    fates,
    fromThem,
    onlyMine: changes.onlyMine,
    collisions: [...asked, ...collisions],
  };
}

function* mergeColumn(
  key: string,
  { base, theirs, mine }: ThreeSides,
  rows: AlignedRows,
  { isHeld = () => false }: MergeOptions,
  changes: Changes,
  collisions: Collision[],
): Steps<Uint8Array> {
  const numbers = commonNumbers();
  const own = yield* cellNumbers(mine.columns[key], rows.mine, numbers);
  const other = yield* cellNumbers(theirs.columns[key], rows.theirs, numbers);
  const before = base === null ? new Int32Array() : yield* cellNumbers(base.columns[key], rows.base, numbers);
  const taken = new Uint8Array(rows.count);

  for (let place = 0; place < rows.count; place += 1) {
    if (place % AT_ONCE === 0) yield Math.min(AT_ONCE, rows.count - place);

    const [m = 0, t = 0, b = UNKNOWN] = [own[place], other[place], before[place]];

    if (m !== b) changes.byMe[place] = 1;
    if (t !== b) changes.byThem[place] = 1;

    const isOnBoth = rows.mine[place] !== ABSENT && rows.theirs[place] !== ABSENT;

    if (!isOnBoth || m === t) continue;
    if (t === b) changes.onlyMine += 1;
    else if (m !== b) collisions.push({ kind: 'cell', place, key });
    else if (isHeld(key, rows.mine[place] ?? 0)) collisions.push({ kind: 'held', place, key });
    else taken[place] = 1;
  }

  return taken;
}

/** The number of the cell at each place; a side without the row, or without the column, is blank there. */
function* cellNumbers(
  column: Column | undefined,
  rows: Int32Array,
  numbers: ReturnType<typeof commonNumbers>,
): Steps<Int32Array> {
  const known = yield* numbers.of(column);
  const cells = new Int32Array(rows.length).fill(numbers.blank);

  if (column === undefined) return cells;

  for (let place = 0; place < rows.length; place += 1) {
    if (place % AT_ONCE === 0) yield 0;

    const row = rows[place] ?? ABSENT;

    if (row !== ABSENT) cells[place] = known[column.codes[row] ?? 0] ?? numbers.blank;
  }

  return cells;
}

/** Which rows stay, which go, and which somebody has to be asked about. */
function rowFates(
  rows: AlignedRows,
  { byMe, byThem }: Changes,
  isBlind: boolean,
): { readonly fates: Uint8Array; readonly asked: readonly Collision[] } {
  const fates = new Uint8Array(rows.count).fill(FATE.stays);
  const asked: Collision[] = [];

  const ask = (place: number, kind: 'deletedHere' | 'deletedThere' | 'rowUnknown'): void => {
    fates[place] = FATE.asked;
    asked.push({ kind, place });
  };

  for (let place = 0; place < rows.count; place += 1) {
    const wasThere = rows.base[place] !== ABSENT;
    const isMine = rows.mine[place] !== ABSENT;
    const isTheirs = rows.theirs[place] !== ABSENT;

    if (isMine && isTheirs) continue;
    if (isBlind && isTheirs) ask(place, 'rowUnknown');
    if (!wasThere) continue;
    if (byMe[place] === 1 && isMine) ask(place, 'deletedThere');
    else if (byThem[place] === 1 && isTheirs) ask(place, 'deletedHere');
    else fates[place] = FATE.goes;
  }

  return { fates, asked };
}
