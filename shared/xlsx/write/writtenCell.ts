import type { Cell } from 'hucre/xlsx';
import { neutraliseFormula } from '../../cells/neutraliseFormula';
import type { CellSpec } from '../../sheets/sheetSpec';
import { writtenStyle } from './writtenStyle';

/** Longest text of a cell in Excel. */
const MAX_TEXT = 32_767;
/** hucre would write these texts as error values. */
const ERROR_TEXT = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;
/** Halves of surrogate pairs and two code points, for which OOXML has no escape (XML 1.0, 2.2). */
const NOT_XML = /[\p{Cs}\uFFFE\uFFFF]/gu;
/** Begins OOXML's escape for a character, or merely looks like it; two may share a line: `_x005F_x000D_`. */
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;

/**
 * A cell as hucre takes it. The only way from a spec's text into a file: every text is neutralised and written
 * as a string, never as a formula.
 */
export function writtenCell(cell: CellSpec): Partial<Cell> {
  const style = writtenStyle(cell.style, cell.format);

  if (cell.formula !== undefined) return { ...formulaCell(cell.formula, cell.value), style };
  if (typeof cell.value !== 'string') return { value: cell.value, style };

  const text = writtenText(cell.value);

  if (ERROR_TEXT.test(text)) return { value: text, type: 'richText', richText: [{ text }], style };

  return { value: text, type: 'string', style };
}

/** Text as it stands in the file: safe, not too long, and not taken for one of OOXML's escapes. */
export function writtenText(text: string): string {
  return neutraliseFormula(text).slice(0, MAX_TEXT).replace(NOT_XML, '').replace(ESCAPE_LIKE, '_x005F_');
}

function formulaCell(formula: string, value: string | number | null): Partial<Cell> {
  // An empty text keeps the cell from looking as if it had never been computed.
  return { type: 'formula', formula, formulaResult: value ?? '' };
}
