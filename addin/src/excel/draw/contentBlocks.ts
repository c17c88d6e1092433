import type { CellSpec } from '../../../../shared/sheets/sheetSpec';
import { cellText } from '../write/cellText';
import type { Content, ContentBlock } from '../write/writeBlocks';
import { rectangles } from './rectangles';
import { TEXT_FORMAT } from './setNumberFormat';
import type { Target } from './target';

/** What the cells of the sheet are to hold, in blocks that pass over what is not Svod's. */
export function contentBlocks({ sheet, spec, owns }: Target): readonly ContentBlock[] {
  const height = Math.max(spec.rows.length, (spec.table?.range.bottom ?? -1) + 1);
  const owned = rectangles(height, spec.columns.length, (row, column) => (owns(row, column) ? 'own' : null));

  return owned.map(({ range: { top, left, bottom, right } }) => ({
    sheet,
    top,
    left,
    rows: Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_, column) =>
        contentOf(spec.rows[top + row]?.cells[left + column] ?? null),
      ),
    ),
  }));
}

function contentOf(cell: CellSpec | null): Content {
  if (cell?.formula !== undefined) return `=${cell.formula}`;

  const value = cell?.value ?? '';

  return typeof value === 'string' ? cellText(value, cell?.format === TEXT_FORMAT) : value;
}
