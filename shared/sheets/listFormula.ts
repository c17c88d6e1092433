import { fixedCellName, fixedRangeName } from './a1';
import type { ValidationRule } from './sheetSpec';

type ListRule = Extract<ValidationRule, { readonly kind: 'list' }>;

/**
 * The source of a list validation, without `=`. A growing list ends with its last filled cell, so that nobody
 * scrolls through two thousand empty lines; its first cell is always offered, since a list cannot be empty.
 */
export function listFormula({ sheet, source, growing }: ListRule): string {
  const range = `${sheet}!${fixedRangeName(source)}`;

  if (!growing) return range;

  const first = `${sheet}!${fixedCellName(source.top, source.left)}`;

  return `OFFSET(${first},0,0,MAX(1,COUNTIF(${range},"?*")),1)`;
}
