import { clipArea } from '../address/clipArea';
import type { Book } from '../book';
import { operandRows } from '../calc/operandRows';
import { referredOperand } from '../calc/referredOperand';
import { textOf } from '../calc/textOf';
import { readValue } from '../cells/readValue';
import type { Sheet } from '../sheet';
import { displayedText } from '../text/displayedText';
import type { CellValue, PlacedValidation } from '../types';

/** An item of a list: its value and the text the list shows. */
export type SourceItem = { readonly value: CellValue; readonly text: string };

/** The items of a list at a cell: in place, or the cells its source refers to, without empty ones. */
export function sourceValues(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  source: string,
  { areas }: Pick<PlacedValidation, 'areas'>,
): SourceItem[] {
  if (!source.startsWith('=')) return inPlace(source);

  const down = row - (areas[0]?.top ?? row);
  const across = column - (areas[0]?.left ?? column);
  const operand = referredOperand(book, sheet, source, { row, column, down, across });

  if (operand === null) return [];

  if (operand.kind !== 'area') {
    return operandRows(book, operand)
      .flat()
      .filter((value) => value !== null && typeof value !== 'object')
      .map((value) => ({ value, text: textOf(value) }));
  }

  const { top, left, bottom, right } = clipArea(operand.sheet, operand.area);
  const items: SourceItem[] = [];

  for (let at = top; at <= bottom; at += 1) {
    for (let over = left; over <= right; over += 1) {
      const value = readValue(book, operand.sheet, at, over);

      if (value !== null) items.push({ value, text: displayedText(book, operand.sheet, at, over) });
    }
  }

  return items;
}

function inPlace(source: string): SourceItem[] {
  return source
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ value: text, text }));
}
