import { restoreFormula } from '../../cells/restoreFormula';
import type { CellScalar, RawCell } from '../../sheets/grid';
import { cellText } from '../xml/cellText';

/**
 * What a cell holds, from its parts: the type (`s` shared text, `inlineStr`, `str` text of a formula, `b`,
 * `e`, otherwise a number), the value, the text of `inlineStr` and the formula. Dates stay the workbook's own
 * serial numbers, since no number format is looked at.
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
      return strings[Number(value)] ?? null;
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

  return Number.isFinite(number) ? number : value;
}
