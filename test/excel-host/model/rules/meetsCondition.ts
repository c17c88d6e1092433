import type { Book } from '../book';
import { evaluate } from '../calc/evaluate';
import { textOf } from '../calc/textOf';
import { readValue } from '../cells/readValue';
import type { Sheet } from '../sheet';
import type { CellValue, Condition, Conditional } from '../types';
import { meetsOperator } from './meetsOperator';

/** Whether a conditional format applies at a cell of its areas. */
export function meetsCondition(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  { condition, areas }: Conditional,
): boolean {
  const origin = { row: areas[0]?.top ?? row, column: areas[0]?.left ?? column };
  const computed = (formula: string): CellValue => evaluate(book, sheet, row, column, formula, origin);

  if (condition.kind === 'custom') {
    const result = computed(condition.formula);

    return result === true || (typeof result === 'number' && result !== 0);
  }

  const value = readValue(book, sheet, row, column);

  if (condition.kind === 'containsText') return meetsText(value, condition);

  const { operator, first, second = first } = condition;

  return meetsOperator(value, operator, computed(first), computed(second));
}

function meetsText(
  value: CellValue,
  { operator, text }: Extract<Condition, { readonly kind: 'containsText' }>,
): boolean {
  if (typeof value === 'object' && value !== null) return false;

  const whole = textOf(value).toLowerCase();
  const part = text.toLowerCase();

  switch (operator) {
    case 'Contains':
      return whole.includes(part);
    case 'NotContains':
      return !whole.includes(part);
    case 'BeginsWith':
      return whole.startsWith(part);
    default:
      return whole.endsWith(part);
  }
}
