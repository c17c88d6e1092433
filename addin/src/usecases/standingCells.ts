import type { Grid } from '../../../shared/sheets/grid';
import type { SheetReading } from '../../../shared/sheets/readWorkbookSheets';
import type { CellsRead } from '../ports/workbook';

/**
 * What has to stand on a sheet as it was read for values to land in the rows and columns they are meant for: the
 * headings down to the last column of the template, and the columns `keys`, with `more` rows below the last one.
 */
export function standingCells(
  { cells }: Pick<Grid, 'cells'>,
  { bodyTop, rows, columnsAt }: Pick<SheetReading, 'bodyTop' | 'rows' | 'columnsAt'>,
  keys: readonly string[],
  more = 0,
): readonly CellsRead[] {
  const right = Math.max(-1, ...columnsAt.values());
  const bottom = (rows.at(-1) ?? bodyTop - 1) + more;
  const places = keys.flatMap((key) => columnsAt.get(key) ?? []);

  return [
    block(cells, { top: bodyTop - 1, bottom: bodyTop - 1, left: 0, right }),
    ...places.map((place) => block(cells, { top: bodyTop, bottom, left: place, right: place })),
  ];
}

function block(
  cells: Grid['cells'],
  {
    top,
    bottom,
    left,
    right,
  }: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number },
): CellsRead {
  return {
    top,
    left,
    cells: Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => cells[top + row]?.[left + column] ?? null),
    ),
  };
}
