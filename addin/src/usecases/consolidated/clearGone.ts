import { consolidatedSheets as texts } from '../../../../shared/messages/ru/consolidatedSheets';
import type { WorkControl } from '../../ports/workbook';
import { type PlacedValues, type RowTarget, writeRows } from './writeRows';

/**
 * Takes rows that nobody has any more out of the sheet, with all that stands in them. On a road that cannot, and for
 * the last row of a table, what Svod wrote is emptied but for the row code and the row is marked.
 */
export async function clearGone(
  target: RowTarget,
  columns: ReadonlyMap<string, number>,
  gone: readonly number[],
  rowsLeft: number,
  control: WorkControl,
): Promise<'removed' | 'marked'> {
  const { workbook, sheet, standing } = target;
  const [top = 0] = gone;

  if (gone.length === 0) return 'removed';

  if (workbook.removeRows === null || rowsLeft === 0) {
    const only = new Set(gone);
    const values = [...columns].map(
      ([key, column]): PlacedValues => ({
        column,
        valueAt: (place) => (only.has(place) ? markOf(key) : null),
      }),
    );

    await writeRows(target, values, gone, control);

    return 'marked';
  }

  await workbook.removeRows(
    sheet,
    gone.map((place) => standing.top + place),
    [standing.codesAt(top, (gone.at(-1) ?? top) - top + 1)],
  );

  return 'removed';
}

function markOf(key: string): string | null {
  if (key === '#rowCode') return null;

  return key === '#state' ? texts.rowGone : '';
}
