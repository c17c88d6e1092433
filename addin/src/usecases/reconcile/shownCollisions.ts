import type { ExplanationCollision } from '../../../../shared/checking/mergeExplanations';
import { type Columns, type Value, valueAt } from '../../../../shared/columns/columns';
import { ABSENT } from '../../../../shared/columns/merge/alignRows';
import type { Collision } from '../../../../shared/columns/merge/merge';
import { joinedName } from '../../../../shared/sheets/rowName';
import { type RowNumbers, rowNumbers } from '../../../../shared/sheets/rowNumbers';
import { captionOf } from '../../../../shared/templates/captionOf';
import { namingColumns } from '../review/questionPlace';
import { collisionId, explanationId } from './collisionId';
import { type MergedColumn, mergedColumnsOf } from './mergedColumnsOf';
import type { Overlay } from './overlay';
import { unreadText } from './ownVersion';
import type { Comparison, ShownCells, ShownCollision } from './reconciliation';
import { ownWords, valueWords } from './valueWords';

/** Collisions that are listed; whoever has more decides about the rest at once. */
export const COLLISIONS_LISTED = 300;
/** Cells of a row that tell it apart. */
const CELLS_OF_ROW = 4;

/** What is asked about versions laid over each other: the first of the collisions, rows, then cells, then explanations. */
export function questionsOf(overlay: Overlay): Pick<Comparison, 'collisions' | 'total'> {
  const { merge, notes } = overlay;
  const columns = mergedColumnsOf(overlay.own.reading.template);
  const listed = merge.collisions.slice(0, COLLISIONS_LISTED);

  const explained = notes.collisions.slice(0, COLLISIONS_LISTED - listed.length);
  const numbers = explained.length > 0 ? rowNumbers(overlay.own.reading) : new Map();

  return {
    collisions: [
      ...listed.map((collision) => shownCollision(overlay, columns, collision)),
      ...explained.map((collision) => shownExplanation(overlay, numbers, collision)),
    ],
    total: merge.collisions.length + notes.collisions.length,
  };
}

/** What the row at a place of the merge is called, as far as this workbook or the service tells. */
export function nameAt({ own: { reading }, merge: { rows, sides } }: Overlay, place: number): string {
  const keys = namingColumns(reading.template);
  const row = rows.mine[place] ?? ABSENT;

  return row === ABSENT
    ? joinedName(sides.theirs, keys, rows.theirs[place] ?? 0)
    : joinedName(reading.columns, keys, row);
}

/** The number of the row at a place of the merge on its sheet; `null` where the sheet lacks it. */
export function numberAt({ own: { reading }, merge: { rows } }: Overlay, place: number): number | null {
  const row = rows.mine[place] ?? ABSENT;

  return row === ABSENT ? null : (reading.rows[row] ?? 0) + 1;
}

function shownCollision(
  overlay: Overlay,
  columns: readonly MergedColumn[],
  collision: Collision,
): ShownCollision {
  const { kind, place } = collision;
  const asked =
    'key' in collision
      ? columns.filter(({ shared }) => shared.key === collision.key)
      : columns.filter((column) => differs(overlay, column, place)).slice(0, CELLS_OF_ROW);

  return {
    id: collisionId(overlay.merge, collision),
    kind: kind === 'cell' && overlay.merge.sides.base === null ? 'differs' : kind,
    row: numberAt(overlay, place),
    name: nameAt(overlay, place),
    cells: asked.map((column) => shownCells(overlay, column, place)),
  };
}

/** Whether a row that only one side has says something in the column that it did not say before. */
function differs(
  { merge: { sides, rows } }: Overlay,
  { shared: { key } }: MergedColumn,
  place: number,
): boolean {
  const [mine, theirs, base] = [
    cellAt(sides.mine, key, rows.mine[place]),
    cellAt(sides.theirs, key, rows.theirs[place]),
    cellAt(sides.base, key, rows.base[place]),
  ];

  return (rows.mine[place] === ABSENT ? theirs : mine) !== base;
}

function shownCells(
  { own, merge: { sides, rows } }: Overlay,
  column: MergedColumn,
  place: number,
): ShownCells {
  const { key } = column.shared;
  const mine = cellAt(sides.mine, key, rows.mine[place]);
  const words = (value: Value) => valueWords(value, column, own);
  const row = rows.mine[place] ?? ABSENT;
  // Of a coarse column I have the whole.
  const whole =
    column.own.sharing === 'shared' || row === ABSENT || unreadText(mine) !== null
      ? null
      : ownWords(valueAt(own.reading.columns, column.own.key, row));

  return {
    caption: column.own.caption,
    before: words(cellAt(sides.base, key, rows.base[place])),
    mine: whole ?? words(mine),
    theirs: words(cellAt(sides.theirs, key, rows.theirs[place])),
  };
}

function cellAt(columns: Columns | null, key: string, row: number | undefined): Value {
  return columns === null || row === undefined || row === ABSENT ? null : valueAt(columns, key, row);
}

function shownExplanation(
  { own: { reading } }: Overlay,
  numbers: RowNumbers,
  collision: ExplanationCollision,
): ShownCollision {
  const { mine, theirs } = collision;
  const about = mine ?? theirs;
  const [number = null] = numbers.get(about?.row ?? '') ?? [];
  const index = number === null ? -1 : reading.rows.indexOf(number - 1);

  return {
    id: explanationId(collision),
    kind: 'explanation',
    row: number,
    name: index < 0 ? '' : joinedName(reading.columns, namingColumns(reading.template), index),
    cells: [
      {
        caption: about?.column ? captionOf(reading.template, about.column) : '',
        before: null,
        mine: mine?.text ?? null,
        theirs: theirs?.text ?? null,
      },
    ],
  };
}
