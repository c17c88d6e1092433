import { consolidatedSheets as texts } from '../../../../shared/messages/ru/consolidatedSheets';
import type { WorkControl } from '../../ports/workbook';
import { WorkbookFault } from '../../ports/workbookFault';
import type { ReadRows } from './standingRows';
import { type PlacedValues, type RowTarget, writeRows } from './writeRows';

/** Rows that nobody has any more. */
export type GoneRows = {
  /** Their places, ascending. */
  readonly places: readonly number[];
  /** Zero-based columns of the sheet, by key. */
  readonly columns: ReadonlyMap<string, number>;
  /** How many of Svod's rows are left without them. */
  readonly left: number;
  /** Reads what stands on the sheet now. */
  readonly reread: () => Promise<ReadRows>;
};

/**
 * Takes rows that nobody has any more out of the sheet, with all that stands in them. On a road that cannot, for the
 * last row of a table, and where Excel refuses (another table beside) or passes over rows that a filter hides, what
 * Svod wrote is emptied but for the row code, and the row is marked.
 */
export async function clearGone(
  target: RowTarget,
  gone: GoneRows,
  control: WorkControl,
): Promise<'removed' | 'marked'> {
  const { places, left } = gone;

  if (places.length === 0) return 'removed';
  if (target.workbook.removeRows === null || left === 0) return mark(target, gone, places, control);

  const keys = new Set(places.map((place) => target.standing.keys[place]));

  await removed(target, places);

  const standing = await gone.reread();
  const still = standing.keys.flatMap((key, place) => (key !== null && keys.has(key) ? [place] : []));

  return still.length === 0 ? 'removed' : mark({ ...target, standing }, gone, still, control);
}

async function removed({ workbook, sheet, standing }: RowTarget, places: readonly number[]): Promise<void> {
  const [first = 0] = places;
  const rows = places.map((place) => standing.top + place);

  try {
    await workbook.removeRows?.(sheet, rows, [standing.codesAt(first, (places.at(-1) ?? first) - first + 1)]);
  } catch (error) {
    // What Excel does not take out is marked; that the sheet was changed meanwhile ends the work.
    if (!(error instanceof WorkbookFault) || error.reason !== 'unknown') throw error;
  }
}

async function mark(
  target: RowTarget,
  { columns }: GoneRows,
  places: readonly number[],
  control: WorkControl,
): Promise<'marked'> {
  const only = new Set(places);
  const values = [...columns].map(
    ([key, column]): PlacedValues => ({
      column,
      valueAt: (place) => (only.has(place) ? markOf(key) : null),
    }),
  );

  await writeRows(target, values, places, control);

  return 'marked';
}

function markOf(key: string): string | null {
  if (key === '#rowCode') return null;

  return key === '#state' ? texts.rowGone : '';
}
