import { foldText } from '../../../../shared/cells/foldText';
import type { Grid, RawCell } from '../../../../shared/sheets/grid';
import { isBlankCell } from '../../../../shared/sheets/isBlankCell';
import { textOfCell } from '../../../../shared/sheets/textOfCell';

const TOTAL = /^(итого|всего)(?![а-я])/;

/** Rows of a school's sheet: those that are merged, and how many look like rows but are totals or titles. */
export type SchoolBody = { readonly rows: readonly number[]; readonly leftOut: number };

/**
 * The rows under the headings in which one of the columns `places` is filled. Not among them: a total, a title
 * merged over several columns, and the row right under the headings that numbers the columns.
 */
export function schoolBody(grid: Grid, headingRow: number, places: readonly number[]): SchoolBody {
  const sorted = places.toSorted((one, other) => one - other);
  const rows: number[] = [];
  let leftOut = 0;

  for (let row = headingRow + 1; row < grid.cells.length; row += 1) {
    const cells = grid.cells[row] ?? [];
    const filled = sorted.filter((place) => !isBlankCell(cells[place]));

    if (filled.length === 0 || (row === headingRow + 1 && isNumbering(cells))) continue;
    if (isTotal(cells) || isTitle(grid, row, filled)) leftOut += 1;
    else rows.push(row);
  }

  return { rows, leftOut };
}

/** «1 2 3 4 …»: Russian documents number the columns under their headings. */
function isNumbering(cells: readonly RawCell[]): boolean {
  const texts = cells.map(textOfCell).filter((text) => text !== '');
  const first = Number(texts[0]);

  return texts.length > 1 && texts.every((text, index) => Number(text) === first + index);
}

function isTotal(cells: readonly RawCell[]): boolean {
  const first = cells.map(textOfCell).find((text) => text !== '') ?? '';

  return TOTAL.test(foldText(first));
}

function isTitle(grid: Grid, row: number, filled: readonly number[]): boolean {
  const [only] = filled;

  if (filled.length > 1 || only === undefined) return false;

  return grid.merges.some(
    ({ top, bottom, left, right }) =>
      row >= top && row <= bottom && only >= left && only <= right && right > left,
  );
}
