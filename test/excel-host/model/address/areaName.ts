import { columnName, rangeName } from '../../../../shared/sheets/a1';
import { LAST_COLUMN, LAST_ROW } from '../limits';
import type { Area } from '../types';

/** An area in A1 words without dollars: `A1`, `A1:B2`, `A:C`, `3:5`. */
export function areaName(area: Area): string {
  if (area.top === 0 && area.bottom === LAST_ROW) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (area.left === 0 && area.right === LAST_COLUMN) return `${area.top + 1}:${area.bottom + 1}`;

  return rangeName(area);
}
