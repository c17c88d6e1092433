import { cellArea } from '../address/cellArea';
import { fixedAreaName } from '../address/fixedAreaName';
import type { PlacedArea } from '../address/placedArea';
import { sheetPrefix } from '../address/sheetPrefix';
import type { Book } from '../book';
import { readValue } from '../cells/readValue';
import type { Area, ChartSeries } from '../types';

/** The series Excel makes of a source: texts in its first row name them, texts in its first column are categories. */
export function seriesOf(
  book: Book,
  { sheet, area }: PlacedArea,
  by: 'Columns' | 'Rows' | 'Auto',
): ChartSeries[] {
  const isNumber = (row: number, column: number): boolean =>
    typeof readValue(book, sheet, row, column) === 'number';
  const hasHeadings = area.bottom > area.top && !isNumber(area.top, area.right);
  const hasLabels = area.right > area.left && !isNumber(area.bottom, area.left);
  const top = hasHeadings ? area.top + 1 : area.top;
  const left = hasLabels ? area.left + 1 : area.left;
  const byColumns = by === 'Auto' ? area.bottom - top >= area.right - left : by === 'Columns';
  const text = (one: Area): string => `=${sheetPrefix(sheet.name)}!${fixedAreaName(one)}`;
  const count = byColumns ? area.right - left + 1 : area.bottom - top + 1;

  return Array.from({ length: count }, (_, at) => {
    const column = left + at;
    const row = top + at;

    return byColumns
      ? {
          name: hasHeadings ? text(cellArea(area.top, column)) : `Series${at + 1}`,
          values: text({ top, bottom: area.bottom, left: column, right: column }),
          categories: hasLabels ? text({ top, bottom: area.bottom, left: area.left, right: area.left }) : '',
          color: '',
        }
      : {
          name: hasLabels ? text(cellArea(row, area.left)) : `Series${at + 1}`,
          values: text({ top: row, bottom: row, left, right: area.right }),
          categories: hasHeadings ? text({ top: area.top, bottom: area.top, left, right: area.right }) : '',
          color: '',
        };
  });
}
