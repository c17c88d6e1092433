import type { Book } from '../book';
import { evaluate } from '../calc/evaluate';
import { textOf } from '../calc/textOf';
import type { Sheet } from '../sheet';
import { typedNumber } from '../text/typedNumber';
import type { CellValue, PlacedValidation, ValidationRule } from '../types';
import { meetsOperator } from './meetsOperator';
import { sourceValues } from './sourceValues';
import { validationAt } from './validationAt';

/** Whether a cell's validation lets a value in, whatever the alert's style; `true` without one. */
export function accepts(book: Book, sheet: Sheet, row: number, column: number, value: CellValue): boolean {
  const validation = validationAt(sheet, row, column);

  if (validation === null) return true;
  if (value === null || value === '') return validation.ignoreBlank;
  if (typeof value === 'object') return false;

  const { rule } = validation;
  const computed = (formula: string): CellValue =>
    evaluate(book, sheet, row, column, formula, {
      row: validation.areas[0]?.top ?? row,
      column: validation.areas[0]?.left ?? column,
    });

  switch (rule.kind) {
    case 'list':
      return isListed(book, sheet, row, column, value, rule.source, validation);
    case 'custom':
      return isTrue(computed(rule.formula));
    case 'textLength':
      return within(textOf(value).length, rule, book, computed);
    default:
      return typeof value === 'number' && isOfKind(value, rule.kind) && within(value, rule, book, computed);
  }
}

// Items in place are compared letter for letter, those of a range without regard to case.
function isListed(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  value: string | number | boolean,
  source: string,
  validation: PlacedValidation,
): boolean {
  const isInPlace = !source.startsWith('=');
  const folded = (text: string): string => (isInPlace ? text : text.toLowerCase());
  const wanted = folded(textOf(value));

  return sourceValues(book, sheet, row, column, source, validation).some(
    (item) => item.value === value || folded(item.text) === wanted,
  );
}

function isTrue(result: CellValue): boolean {
  return result === true || (typeof result === 'number' && result !== 0);
}

function isOfKind(value: number, kind: 'whole' | 'decimal' | 'date' | 'time'): boolean {
  switch (kind) {
    case 'whole':
      return Number.isInteger(value);
    case 'date':
      return value >= 0;
    case 'time':
      return value >= 0 && value < 1;
    default:
      return true;
  }
}

type Bounds = Extract<ValidationRule, { readonly first: string | number }>;

function within(
  value: number,
  { operator, first, second = first }: Bounds,
  book: Book,
  computed: (formula: string) => CellValue,
): boolean {
  const bound = (given: string | number): CellValue => {
    if (typeof given === 'number') return given;
    if (given.startsWith('=')) return computed(given);

    return typedNumber(given.trim(), book.date1904, book.now().getFullYear())?.value ?? null;
  };

  return meetsOperator(value, operator, bound(first), bound(second));
}
