import { restoreFormula } from '../../cells/restoreFormula';
import type { CellScalar, RawCell } from '../../sheets/grid';
import { refuse } from '../fileRefused';
import { cellText } from '../xml/cellText';

const NOT_DECIMAL = /[xob]/i;

/**
 * What a cell holds, from its parts: the type (`s` shared text, `inlineStr`, `str` text of a formula, `b`,
 * `e`, `d` a day spelled out, otherwise a number), the value, the text of `inlineStr` and the formula. Dates stay
 * the workbook's own serial numbers, since no number format is looked at.
 */
export function rawCell(
  type: string,
  value: string | null,
  inline: string,
  formula: string | null,
  strings: readonly string[],
): RawCell {
  const content = contentOf(type, value, inline, strings);

  if (formula === null) return content;

  return { formula, value: value === null ? undefined : content };
}

function contentOf(
  type: string,
  value: string | null,
  inline: string,
  strings: readonly string[],
): CellScalar | { readonly error: string } {
  if (type === 'inlineStr') return restoreFormula(cellText(inline));
  if (value === null) return null;

  switch (type) {
    case 's':
      return value.trim() === '' ? null : (strings[Number(value)] ?? refuse('damaged'));
    case 'd':
      return isoDay(value);
    case 'b':
      return value === '1' || value === 'true';
    case 'e':
      return { error: value };
    case 'str':
      return restoreFormula(cellText(value));
    default:
      return numberOrText(value);
  }
}

function numberOrText(value: string): number | string | null {
  if (value.trim() === '') return null;

  const number = Number(value);

  // To JavaScript `0x10` is a number, to XML Schema it is not.
  return Number.isFinite(number) && !NOT_DECIMAL.test(value) ? number : value;
}

/** `2024-09-15T10:30:00.000` of the strict dialect, as text in which a day is found; not in an instant of elsewhere. */
function isoDay(value: string): string {
  return value.replace(/T00:00:00(?:\.0+)?Z$/, '').replace(/T(\d\d:\d\d:\d\d)(?:\.\d+)?$/, ' $1');
}
