import { formatValue } from '../../text/formatValue';
import type { CellValue } from '../../types';
import { numberOf } from '../numberOf';
import { operandRows } from '../operandRows';
import { Raised } from '../raised';
import { scalarOf } from '../scalarOf';
import { textOf } from '../textOf';
import { wildcard } from './criterion';
import { type FunctionTable, scalar, wide } from './formulaFunction';

/** Functions of texts. */
export const texts: FunctionTable = {
  LEN: scalar(([text = null]) => textOf(text).length),
  LEFT: scalar(([text = null, count = 1]) => textOf(text).slice(0, lengthOf(count))),
  RIGHT: scalar(([text = null, count = 1]) => {
    const length = lengthOf(count);

    return length === 0 ? '' : textOf(text).slice(-length);
  }),
  MID: scalar(([text = null, start = 1, count = 0]) => {
    const from = positionOf(start);

    return textOf(text).slice(from, from + lengthOf(count));
  }),
  FIND: scalar(([part = null, text = null, start = 1]) =>
    placeFrom(textOf(text).indexOf(textOf(part), positionOf(start))),
  ),
  SEARCH: scalar(([part = null, text = null, start = 1]) =>
    search(textOf(part), textOf(text), positionOf(start)),
  ),
  SUBSTITUTE: scalar(([text = null, old = null, replacement = null, which]) =>
    substitute(textOf(text), textOf(old), textOf(replacement), which ?? null),
  ),
  REPLACE: scalar(([text = null, start = 1, count = 0, replacement = null]) => {
    const from = positionOf(start);
    const whole = textOf(text);

    return whole.slice(0, from) + textOf(replacement) + whole.slice(from + lengthOf(count));
  }),
  TRIM: scalar(([text = null]) => textOf(text).replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: scalar(([text = null]) => textOf(text).toUpperCase()),
  LOWER: scalar(([text = null]) => textOf(text).toLowerCase()),
  EXACT: scalar(([a = null, b = null]) => textOf(a) === textOf(b)),
  REPT: scalar(([text = null, count = 0]) => textOf(text).repeat(lengthOf(count))),
  CHAR: scalar(([code = null]) => String.fromCodePoint(numberOf(code))),
  UNICHAR: scalar(([code = null]) => String.fromCodePoint(numberOf(code))),
  VALUE: scalar(([text = null]) => numberOf(text)),
  TEXT: scalar(([value = null, format = null], { book }) =>
    formatValue(value, textOf(format), 'en-US', book.date1904),
  ),
  CONCATENATE: scalar((values) => values.map(textOf).join('')),
  CONCAT: wide((operands, { book }) =>
    operands.flatMap((operand) => operandRows(book, operand).flat().map(textOf)).join(''),
  ),
  TEXTJOIN: wide(([delimiter, skip, ...operands], { book }) => {
    const between = delimiter ? textOf(scalarOf(book, delimiter)) : '';
    const skipsEmpty = skip ? scalarOf(book, skip) !== false : true;
    const parts = operands.flatMap((operand) => operandRows(book, operand).flat().map(textOf));

    return parts.filter((part) => !skipsEmpty || part !== '').join(between);
  }),
};

function lengthOf(value: CellValue): number {
  const length = Math.trunc(numberOf(value));

  if (length < 0) throw new Raised('#VALUE!');

  return length;
}

function positionOf(value: CellValue): number {
  const position = Math.trunc(numberOf(value)) - 1;

  if (position < 0) throw new Raised('#VALUE!');

  return position;
}

function placeFrom(index: number): number {
  if (index < 0) throw new Raised('#VALUE!');

  return index + 1;
}

function search(part: string, text: string, from: number): number {
  const pattern = new RegExp(wildcard(part).source.slice(1, -1), 'iu');
  const index = text.slice(from).search(pattern);

  return placeFrom(index < 0 ? -1 : index + from);
}

function substitute(text: string, old: string, replacement: string, which: CellValue): string {
  if (old === '') return text;
  if (which === null) return text.split(old).join(replacement);

  const parts = text.split(old);
  const at = positionOf(which) + 1;

  if (at >= parts.length) return text;

  return parts.slice(0, at).join(old) + replacement + parts.slice(at).join(old);
}
