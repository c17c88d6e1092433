import { factsSheets as texts } from '../../../../shared/messages/ru/factsSheets';
import type { WorkControl } from '../../ports/workbook';
import { type PlacedValues, type RowTarget, writeRows } from '../consolidated/writeRows';

/**
 * Takes rows of facts that are no more out of the sheet, with all that stands in them. On a road that cannot, and for
 * the last row of a table, they lose their number and leave the PivotTable, since their cut is none of those it shows.
 */
export async function clearGoneFacts(
  target: RowTarget,
  columns: ReadonlyMap<string, number>,
  gone: readonly number[],
  rowsLeft: number,
  control: WorkControl,
): Promise<void> {
  const { workbook, sheet, standing } = target;
  const [top = 0] = gone;

  if (gone.length === 0) return;

  if (workbook.removeRows === null || rowsLeft === 0) {
    const only = new Set(gone);
    const values = [...columns].flatMap(([key, column]): readonly PlacedValues[] =>
      key === 'key' ? [] : [{ column, valueAt: (place) => (only.has(place) ? markOf(key) : null) }],
    );

    await writeRows(target, values, gone, control);

    return;
  }

  await workbook.removeRows(
    sheet,
    gone.map((place) => standing.top + place),
    [standing.codesAt(top, (gone.at(-1) ?? top) - top + 1)],
  );
}

function markOf(key: string): string {
  return key === 'cut' ? texts.cuts.gone : '';
}
