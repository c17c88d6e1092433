import type { CellSpec, SheetSpec } from '../../sheets/sheetSpec';
import { looks } from '../../sheets/styles';

/** Points of a line, for each point of the font. */
const LINE = 1.36;
/** Height of a row of one line at 11 points; Excel's own default. */
const DEFAULT_HEIGHT = 15;
/** Tallest row in Excel. */
const MAX_HEIGHT = 409;
/** Column widths are counted in digits of this size; a Russian letter is about as wide as a digit. */
const WIDTH_SIZE = 11;

/**
 * The height in points that shows every line of the row; `null` where the default does. A file has to say it:
 * Excel and LibreOffice fit heights when text is typed, not when a file is opened.
 */
export function rowHeight(row: SheetSpec['rows'][number], columns: SheetSpec['columns']): number | null {
  if (row.height !== undefined) return row.height;

  const height = Math.max(...row.cells.map((cell, left) => (cell ? cellHeight(cell, left, columns) : 0)), 0);

  return height > DEFAULT_HEIGHT ? Math.min(Math.ceil(height), MAX_HEIGHT) : null;
}

function cellHeight(cell: CellSpec, left: number, columns: SheetSpec['columns']): number {
  if (typeof cell.value !== 'string' || cell.value === '') return 0;

  const { size, wrap } = looks[cell.style];
  const width = columns.slice(left, left + (cell.span ?? 1)).reduce((sum, column) => sum + column.width, 0);
  const capacity = (width * WIDTH_SIZE) / size;

  return (wrap ? countLines(cell.value, capacity) : 1) * size * LINE;
}

// As word processors break: a word goes to the next line whole, and is cut only when longer than a line.
function countLines(text: string, capacity: number): number {
  let lines = 0;

  for (const paragraph of text.split('\n')) {
    let used = capacity + 1;

    for (const word of paragraph.split(' ')) {
      const isNew = used + 1 + word.length > capacity;

      lines += isNew ? Math.max(1, Math.ceil(word.length / capacity)) : 0;
      used = isNew ? word.length % capacity : used + 1 + word.length;
    }
  }

  return lines;
}
