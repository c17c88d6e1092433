import type { CellSpec } from '../../../../shared/sheets/sheetSpec';
import { cellText } from '../write/cellText';
import type { Content, ContentBlock } from '../write/writeBlocks';
import { rectangles } from './rectangles';
import { TEXT_FORMAT } from './setNumberFormat';
import type { Target } from './target';

/** Days from the first day of the date system of 1900 to that of 1904. */
const DAYS_TO_1904 = 1462;
const DATE_FORMAT = /y/i;

/** What the cells of the sheet are to hold, in blocks that pass over what is not Svod's. */
export function contentBlocks({ sheet, spec, owns }: Target, date1904: boolean): readonly ContentBlock[] {
  const height = Math.max(spec.rows.length, (spec.table?.range.bottom ?? -1) + 1);
  const owned = rectangles(height, spec.columns.length, (row, column) => (owns(row, column) ? 'own' : null));

  return owned.map(({ range: { top, left, bottom, right } }) => ({
    sheet,
    top,
    left,
    rows: Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_, column) =>
        contentOf(spec.rows[top + row]?.cells[left + column] ?? null, date1904),
      ),
    ),
  }));
}

function contentOf(cell: CellSpec | null, date1904: boolean): Content {
  if (cell?.formula !== undefined) return `=${cell.formula}`;

  const value = cell?.value ?? '';

  if (typeof value === 'string') return cellText(value, cell?.format === TEXT_FORMAT);

  return date1904 && DATE_FORMAT.test(cell?.format ?? '') ? value - DAYS_TO_1904 : value;
}
