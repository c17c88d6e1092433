import { restoreFormula } from '../../../../shared/cells/restoreFormula';
import type { CellScalar, RawCell } from '../../../../shared/sheets/grid';
import { cellText } from '../xml/xmlText';

/** A cell's parts as the sheet part has them. */
export type CellParts = {
  /** The type: `s` shared text, `inlineStr`, `str` text of a formula, `b`, `e`, otherwise a number. */
  readonly type: string;
  readonly value: string | null;
  /** Text of `inlineStr`. */
  readonly inline: string;
  readonly formula: string | null;
};

/** What the cell holds. Dates stay the workbook's own serial numbers, since no number format is looked at. */
export function rawCell(parts: CellParts, strings: readonly string[]): RawCell {
  const value = content(parts, strings);

  if (parts.formula === null) return value;

  return { formula: parts.formula, value: parts.value === null ? undefined : value };
}

function content(
  { type, value, inline }: CellParts,
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
