import type { Book } from '../../../model/book';
import { evaluate } from '../../../model/calc/evaluate';
import type { CellValue } from '../../../model/types';
import type { ExcelState } from '../../excelState';
import type { Args, Argument } from '../../protocol/args';
import { asList } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { invalidArgument, notSimulated } from '../../protocol/hostError';
import { fixedAddressOf } from '../address';
import { cellJson } from '../range/cellJson';
import { rangeClass } from '../range/range';
import { activeSheet } from '../sheet/activeSheet';

/** Worksheet functions that can be called, by wire name; the model computes them as formulas. */
const NAMES = [
  'Average',
  'Count',
  'CountA',
  'CountIf',
  'Date',
  'Day',
  'Max',
  'Min',
  'Month',
  'Round',
  'Sum',
  'SumIf',
  'Text',
  'VLookup',
  'Year',
];

/** The worksheet functions, called without a cell. */
export const functionsClass: ExcelClass<Book> = excelClass('Functions', {
  calls: Object.fromEntries(
    NAMES.map((name) => [
      name,
      (_book: Book, args: Args, state: ExcelState) => resultClass.of(computed(name, args, state), state),
    ]),
  ),
});

const resultClass: ExcelClass<CellValue> = excelClass('FunctionResult', {
  reads: {
    Value: (value) => (value !== null && typeof value === 'object' ? null : cellJson(value)),
    Error: (value) => (value !== null && typeof value === 'object' ? value.error : null),
  },
});

function computed(name: string, args: Args, state: ExcelState): CellValue {
  const formula = `=${name.toUpperCase()}(${listOf(args).map(textOf).join(',')})`;
  const value = evaluate(state.book, activeSheet(state), 0, 0, formula);

  if (value !== null && typeof value === 'object' && value.error === '#NAME?')
    throw notSimulated(`The function ${name}`);

  return value;
}

/** Variable arguments come as one list. */
function listOf(args: Args): readonly Argument[] {
  const [first] = args.all;

  return args.all.length === 1 && Array.isArray(first) ? asList(first) : args.all;
}

function textOf(value: Argument): string {
  const range = rangeClass.subjectOf(value);

  if (range) return fixedAddressOf(range);
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';

  const known = resultClass.subjectOf(value);

  if (known === undefined) throw invalidArgument();

  return textOf(known === null || typeof known === 'object' ? '' : known);
}
