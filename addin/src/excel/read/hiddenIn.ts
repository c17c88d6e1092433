import type { GridRange } from '../../../../shared/sheets/grid';
import { inHalves } from '../batch/inHalves';
import type { Batch } from '../batch/runBatch';

/** An area and whether Excel says its rows or columns are hidden; `null`: some are. */
export type MaybeHidden = {
  readonly area: GridRange;
  readonly rows: boolean | null;
  readonly columns: boolean | null;
};

/** Which rows and columns (zero-based) of the areas are hidden: one exchange where some are and some are not, none otherwise. */
export async function hiddenIn(
  batch: Batch,
  sheet: Excel.Worksheet,
  areas: readonly MaybeHidden[],
): Promise<{ readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> }> {
  const rows = new Set<number>();
  const columns = new Set<number>();

  for (const { area, ...hidden } of areas) {
    if (hidden.rows === true) for (let row = area.top; row <= area.bottom; row += 1) rows.add(row);
    if (hidden.columns === true)
      for (let column = area.left; column <= area.right; column += 1) columns.add(column);
  }

  const mixed = areas.filter((one) => one.rows === null || one.columns === null).map(({ area }) => area);
  const pieces = mixed.map(({ top, bottom }, block) => ({ block, top, rows: bottom - top + 1 }));

  if (pieces.length === 0) return { rows, columns };

  await inHalves(pieces, async (some) => {
    const asked = some.flatMap(({ block, top, rows: count }) => {
      const area = mixed[block];

      if (area === undefined) return [];

      const { left, right } = area;
      const range = sheet.getRangeByIndexes(top, left, count, right - left + 1);

      return {
        top,
        left,
        rows: range.getRowProperties({ rowHidden: true }),
        columns: range.getColumnProperties({ columnHidden: true }),
      };
    });

    await batch.sync();

    for (const { top, left, ...answer } of asked) {
      answer.rows.value.forEach(({ rowHidden }, index) => {
        if (rowHidden) rows.add(top + index);
      });
      answer.columns.value.forEach(({ columnHidden }, index) => {
        if (columnHidden) columns.add(left + index);
      });
    }
  });

  return { rows, columns };
}
