import type { Cell, CellValue } from 'hucre/xlsx';
import type { Book } from '../model/book';
import { readValue } from '../model/cells/readValue';
import type { Sheet } from '../model/sheet';
import { tableAt } from '../model/tables/tableAt';
import type { Cell as ModelCell, CellValue as ModelValue } from '../model/types';
import { fileFormula } from './fileFormula';
import { writtenStyle } from './writtenStyle';

/** hucre would write these texts as error values. */
const ERROR_TEXT = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;
/** Looks like OOXML's escape for a character. */
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;

/** The cells of a sheet as hucre takes them: plain values in rows, by place whatever has a look or a formula. */
export function writtenCells(
  book: Book,
  sheet: Sheet,
): { readonly rows: CellValue[][]; readonly cells: Map<string, Partial<Cell>> } {
  const rows: CellValue[][] = Array.from({ length: sheet.cells.lastRow + 1 }, () => []);
  const cells = new Map<string, Partial<Cell>>();

  for (const [row, column, cell] of sheet.cells.entries()) {
    const written = { ...content(book, sheet, row, column, cell), ...look(cell) };
    const line = rows[row] ?? [];

    while (line.length <= column) line.push(null);

    if (written.style === undefined && written.type === undefined) line[column] = written.value ?? null;
    else cells.set(`${row},${column}`, written);
  }

  for (const { row, column, text, author } of sheet.comments) {
    const key = `${row},${column}`;
    const plain = rows[row]?.[column] ?? null;

    cells.set(key, { value: plain, ...cells.get(key), comment: { author, text } });
  }

  return { rows, cells };
}

function look({ style }: ModelCell): Pick<Partial<Cell>, 'style'> {
  return style ? { style: writtenStyle(style) } : {};
}

function content(book: Book, sheet: Sheet, row: number, column: number, cell: ModelCell): Partial<Cell> {
  if (cell.formula === undefined) return valueContent(cell.value);

  const table = tableAt(sheet, row, column)?.name ?? null;
  const result = readValue(book, sheet, row, column);

  return {
    type: 'formula',
    value: null,
    formula: fileFormula(cell.formula, table),
    formulaResult: typeof result === 'object' && result !== null ? result.error : (result ?? ''),
  };
}

function valueContent(value: ModelValue): Partial<Cell> {
  if (typeof value === 'object' && value !== null) return { value: value.error, type: 'error' };
  if (typeof value !== 'string') return { value };

  const text = value.replace(ESCAPE_LIKE, '_x005F_');

  return ERROR_TEXT.test(text)
    ? { value: text, type: 'richText', richText: [{ text }] }
    : { value: text, type: 'string' };
}
